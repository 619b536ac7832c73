package io.portico.admin.sharing;

import io.portico.model.access.EmailAddress;
import io.portico.model.sharing.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** Shares a customer with people, also when somebody else does the same at the same moment. */
@ApplicationScoped
public class Sharing {

    @Inject
    Grants grants;

    /**
     * Shares with each of these addresses; how many mails went out. Where the database's unique keys let another one go
     * first, the second time round finds what that one made and changes it.
     */
    public int share(String customer, List<EmailAddress> addresses, Scope scope, String note) {
        try {
            return grants.share(customer, addresses, scope, note);
        } catch (PersistenceException overtaken) {
            return grants.share(customer, addresses, scope, note);
        }
    }
}
