package io.portico.admin.sharing;

import io.portico.model.access.EmailAddresses;
import java.util.List;

/** What a dialog says before anything is saved: whom it concerns, what was no address, and what each of them will see. */
public record Preview(List<Recipient> people, List<EmailAddresses.Wrong> wrong, List<PromiseWords.Line> lines) {

    /** How many mails the button sends. */
    public long mails() {
        return people.stream().filter(Recipient::getsMail).count();
    }
}
