package io.portico.admin.sharing;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.EmailAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Looks ahead: what would come of a dialog as it is filled in at this moment. */
@RequestScoped
public class Previews {

    @Inject
    Recipients recipients;

    @Inject
    Promises promises;

    @Inject
    PromiseWords words;

    /** For everybody whose address was pasted. */
    Preview of(String customer, ShareForm form) {
        var addresses = form.addresses();
        return of(customer, form, recipients.of(customer, addresses.found()), addresses.wrong());
    }

    /** For one person who has access already. */
    Preview of(ShareRow row, ShareForm form) {
        var person = row.person();
        var familiarity = person.registered() ? Familiarity.SEEING : Familiarity.WAITING;
        var name = person.isNamed() ? person.name() : null;
        var recipient = new Recipient(EmailAddress.of(person.email()), person.id(), name, familiarity);
        return of(row.customer(), form, List.of(recipient), List.of());
    }

    private Preview of(String customer, ShareForm form, List<Recipient> people, List<EmailAddresses.Wrong> wrong) {
        var shown = form.shown();
        var promise = promises.of(customer, shown);
        return new Preview(people, wrong, words.lines(people, !shown.isEmpty(), promise, form.lastDay()));
    }
}
