package io.portico.client.password;

import io.portico.client.access.Arrivals;
import io.portico.client.access.Asker;
import io.portico.client.access.Known;
import io.portico.client.access.SignIns;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.PasswordRule;
import io.portico.model.client.Client;
import io.portico.model.signin.Way;
import io.portico.platform.Hashing;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.PasswordTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Judges passwords. Every try is counted before it is compared, and an address nobody has costs the same as a wrong
 * password (security.md P-4, P-5, A-7). Works outside a transaction, because hashing takes its time.
 */
@ApplicationScoped
public class Passwords {

    @Inject
    CurrentTenant tenant;

    @Inject
    Known known;

    @Inject
    PasswordTries tries;

    @Inject
    Hashing hashing;

    @Inject
    Keys keys;

    @Inject
    Arrivals arrivals;

    @Inject
    SignIns signIns;

    /** Signs in the client at this address, if this is their password; refuses everybody else in the same words. */
    public String signIn(String typed, String password, Asker asker) {
        var address = EmailAddress.of(typed);
        var client = known.client(address).orElse(null);
        if (!fits(address, client, password, asker)) {
            signIns.refused(address, client, Way.PASSWORD, asker);
            throw new Refusal("signIn.wrong");
        }

        var stored = new PasswordHash(client.passwordHash());
        if (stored.needsRehash()) keys.keep(client.id(), hashing.hash(password));
        return arrivals.byPassword(client, asker);
    }

    /** Whether this is the password of that client, or of nobody ({@code client} null: no). Refuses too many tries. */
    public boolean fits(EmailAddress address, Client client, String password, Asker asker) {
        return tries.fits(
                arrivals.account(address), asker.network(), password, client == null ? null : client.passwordHash());
    }

    /** The hash to keep of a password in which nothing is wrong. */
    public String hash(NewPassword chosen) {
        return hashing.hash(chosen.typed());
    }

    /** What is wrong with a password chosen for this address. */
    public List<Refusal> problems(NewPassword chosen, EmailAddress owner) {
        var firm = tenant.get();
        return chosen.problems(PasswordRule.ALONE, List.of(firm.name(), firm.slug(), owner.original()));
    }

    /** Lets the owner of an address try again at once, here whatever strangers do: they proved by mail who they are. */
    public void forgive(EmailAddress address) {
        arrivals.remember(address);
        tries.forgive(arrivals.account(address));
    }
}
