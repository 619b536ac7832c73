package io.portico.admin.sharing;

import io.portico.model.access.EmailAddress;
import io.portico.model.sharing.Scope;
import io.portico.platform.Mishap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.util.List;

/** Shares a customer with people, also when somebody else does the same at the same moment. */
@ApplicationScoped
public class Sharing {

    private static final System.Logger LOG = System.getLogger(Sharing.class.getName());

    @Inject
    Grants grants;

    /**
     * Shares with each of these addresses; how many mails went out. Where the database's unique keys let another one go
     * first, the next time round finds what that one made and changes it; with several people that may happen once each.
     */
    public int share(String customer, List<EmailAddress> addresses, Scope scope, String note) {
        for (var overtaken = 0; overtaken < addresses.size(); overtaken++) {
            try {
                return grants.share(customer, addresses, scope, note);
            } catch (PersistenceException again) {
                if (Mishap.isAway(again)) throw again;

                LOG.log(Level.DEBUG, "Overtaken while sharing", again);
            }
        }
        return grants.share(customer, addresses, scope, note);
    }
}
