package io.portico.web;

import io.portico.model.Refusal;
import io.portico.model.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Words a refusal in the reader's language and puts it where it belongs on the page. */
@RequestScoped
public class Refusals {

    /** What programs understand as: come back later (RFC 6585; security.md P-4). */
    private static final int TOO_MANY = 429;

    @Inject
    Msg msg;

    @Inject
    Errors errors;

    @Inject
    Reader reader;

    /** Shows the refusal at its field, or on top of the form. */
    public void tell(Refusal refusal) {
        errors.add(refusal.field(), words(refusal));
        if (!refusal.isLater()) return;

        var answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(TOO_MANY);
        answer.setResponseHeader("Retry-After", Sorry.LATER);
    }

    /** The sentence itself; amounts in it are written the reader's way. */
    public String words(Refusal refusal) {
        var details = Arrays.stream(refusal.details())
                .map(detail -> detail instanceof Money money ? reader.money(money) : detail)
                .toArray();
        return msg.of(refusal.key(), details);
    }
}
