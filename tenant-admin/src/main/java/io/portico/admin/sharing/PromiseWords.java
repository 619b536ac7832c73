package io.portico.admin.sharing;

import com.ibm.icu.text.ListFormatter;
import io.portico.web.Msg;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says in plain sentences what each person will see, and from when, before anybody presses the button. */
@RequestScoped
public class PromiseWords {

    @Inject
    Msg msg;

    @Inject
    Reader reader;

    /** One sentence: who, and what of it is true of them. */
    public record Line(String who, String what) {}

    /** The sentences for these people; without any they speak of whoever is going to be named. */
    public List<Line> lines(List<Recipient> people, boolean chosen, Promise promise, LocalDate until) {
        var lines = new ArrayList<Line>();
        if (!chosen) return List.of(new Line("", msg.get("promise.nothing")));

        var now = names(people, true);
        var later = names(people, false);
        if (people.isEmpty()) {
            lines.add(new Line(msg.get("promise.whoever"), sees("promise.would", 1, promise)));
        }
        if (!now.isEmpty()) lines.add(new Line(list(now), sees("promise.now", now.size(), promise)));
        if (!later.isEmpty()) {
            var what = now.isEmpty()
                    ? sees("promise.later", later.size(), promise)
                    : msg.of("promise.same", later.size());
            lines.add(new Line(list(later), what));
        }
        lines.add(new Line("", until == null ? msg.get("promise.drafts") : msg.of("promise.until", until)));
        return lines;
    }

    private String sees(String key, int people, Promise promise) {
        var open = promise.open().stream().map(reader::money).toList();
        return msg.of(key, people, promise.invoices(), open.size(), list(open));
    }

    private static List<String> names(List<Recipient> people, boolean registered) {
        return people.stream()
                .filter(person -> person.familiarity().isRegistered() == registered)
                .map(Recipient::shownName)
                .toList();
    }

    private String list(Collection<String> items) {
        return items.isEmpty() ? "" : ListFormatter.getInstance(reader.getLocale()).format(items);
    }
}
