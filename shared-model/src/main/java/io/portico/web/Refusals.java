package io.portico.web;

import io.portico.model.Refusal;
import io.portico.model.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Words a refusal in the reader's language and puts it where it belongs on the page. */
@RequestScoped
public class Refusals {

    @Inject
    Msg msg;

    @Inject
    Errors errors;

    @Inject
    Reader reader;

    /** Shows the refusal at its field, or on top of the form. */
    public void tell(Refusal refusal) {
        errors.add(refusal.field(), words(refusal));
    }

    /** The sentence itself; amounts in it are written the reader's way. */
    public String words(Refusal refusal) {
        var details = Arrays.stream(refusal.details())
                .map(detail -> detail instanceof Money money ? reader.money(money) : detail)
                .toArray();
        return msg.of(refusal.key(), details);
    }
}
