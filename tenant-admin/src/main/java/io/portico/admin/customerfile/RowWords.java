package io.portico.admin.customerfile;

import io.portico.admin.timeline.ChangeWords;
import io.portico.admin.timeline.EventView;
import io.portico.model.Refusal;
import io.portico.model.timeline.Change;
import io.portico.model.words.Language;
import io.portico.web.Msg;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells in the reader's language what a row says, what is wrong with it, and what it would change. */
@RequestScoped
public class RowWords {

    @Inject
    Msg msg;

    @Inject
    Refusals refusals;

    @Inject
    ChangeWords changes;

    /** What is wrong, the field it is about in front. */
    public String wrong(Refusal one) {
        var sentence = refusals.words(one);
        return one.field() == null ? sentence : msg.get("change." + one.field()) + ": " + sentence;
    }

    public List<EventView.ChangeView> changes(List<Change> list) {
        return changes.of(list);
    }

    /** A field of a row as it would be kept. */
    public String typed(Map<String, String> typed, Field field) {
        var text = typed.get(field.word());
        if (text == null) return "";

        return switch (field) {
            case KIND -> msg.get("customer.kind." + text);
            case LANGUAGE -> Language.of(text).map(Language::ownName).orElse(text);
            default -> text;
        };
    }
}
