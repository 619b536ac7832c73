package io.portico.admin.timeline;

import io.portico.model.money.Money;
import io.portico.model.timeline.Change;
import io.portico.web.Msg;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words what changed in the reader's language. */
@RequestScoped
public class ChangeWords {

    private static final String KEY = "key:";

    @Inject
    Msg msg;

    @Inject
    Reader reader;

    public List<EventView.ChangeView> of(List<Change> changes) {
        return changes.stream()
                .map(change -> new EventView.ChangeView(what(change), value(change.before()), value(change.after())))
                .toList();
    }

    private String what(Change change) {
        var key = "change." + change.what();
        return msg.has(key) ? msg.get(key) : change.what();
    }

    /** Dates and amounts are written the reader's way; {@code key:} names texts, several parted by commas; the rest is as it was typed. */
    private String value(String kept) {
        if (kept == null || kept.isEmpty()) return msg.get("change.nothing");
        if (kept.matches("\\d{4}-\\d\\d-\\d\\d")) return reader.date(LocalDate.parse(kept));
        if (kept.matches("-?\\d{1,13}(\\.\\d{1,4})? [A-Z]{3}")) return money(kept);
        if (!kept.startsWith(KEY)) return kept;

        return Arrays.stream(kept.substring(KEY.length()).split(","))
                .map(key -> msg.has(key) ? msg.get(key) : key)
                .collect(Collectors.joining(", "));
    }

    private String money(String kept) {
        var parts = kept.split(" ");
        return reader.money(Money.parse(parts[0], parts[1]));
    }
}
