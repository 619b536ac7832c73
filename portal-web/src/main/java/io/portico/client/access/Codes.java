package io.portico.client.access;

import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.CodeLock;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.client.SignInAttempt;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import io.portico.tenancy.UnknownAddress;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Sends one-time codes. A code belongs to the browser that asked; asking again makes a new one that takes over only once
 * its mail has really left. Known and unknown addresses cost the same and look the same.
 */
@TenantService
public class Codes {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Known known;

    @Inject
    Limits limits;

    @Inject
    DatabaseClock clock;

    @Inject
    CodeLock lock;

    @Inject
    CodeMail mail;

    @Inject
    Outbox outbox;

    /** Asks for a code for this address from this browser. */
    public void ask(String typed, Asker asker) {
        var address = EmailAddress.of(typed);
        var firm = tenant.get();
        if (!firm.signInMethod().allowsCode()) throw new NotFound("page", "sign-in");
        if (!limits.allows(Limit.CODE_MAILS_PER_NETWORK, asker.network())) throw new Refusal("signIn.tooMany");

        var leadsIn = known.leadsIn(address);
        var client = known.client(address).filter(one -> leadsIn).orElse(null);
        if (!leadsIn && firm.unknownAddress() == UnknownAddress.CLEAR) {
            throw Refusal.on("email", "signIn.unknownAddress", firm.name());
        }
        if (mayMail(firm.publicId(), address)) begin(address, client, leadsIn, asker);
        else em.persist(new SignInAttempt(address, null, asker.visit(), clock.now()));
    }

    /** Whether another mail with a code may go to this address now; counts it. */
    public boolean mayMail(EmailAddress address) {
        return mayMail(tenant.get().publicId(), address);
    }

    private boolean mayMail(String firm, EmailAddress address) {
        return limits.isOver(Limit.CODE_MAIL_PAUSE, firm, address.canonical())
                && limits.allows(Limit.CODE_MAILS_PER_HOUR, firm, address.canonical())
                && limits.allows(Limit.CODE_MAILS_PER_DAY, firm, address.canonical())
                && limits.allows(Limit.CODE_MAILS_PER_ADDRESS_ANYWHERE, address.canonical());
    }

    private void begin(EmailAddress address, Client client, boolean leadsIn, Asker asker) {
        var code = OneTimeCode.fresh();
        var link = Token.fresh();
        var attempt = new SignInAttempt(address, client, asker.visit(), clock.now());
        var words = mail.write(client, code, link, asker);
        if (leadsIn) {
            var to = client == null ? address : client.email();
            var letter = outbox.send("code", Lane.CODE, to, words, OneTimeCode.LIFE);
            attempt.expect(lock.mac(code, link.hash()), link.hash(), letter, clock.now());
        } else {
            outbox.pretend("code", Lane.CODE, address, words, OneTimeCode.LIFE);
            lock.mac(code, link.hash());
        }
        em.persist(attempt);
    }
}
