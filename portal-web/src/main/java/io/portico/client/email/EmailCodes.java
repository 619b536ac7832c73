package io.portico.client.email;

import io.portico.client.access.Asker;
import io.portico.client.access.CodeCheck;
import io.portico.client.access.Codes;
import io.portico.client.access.CurrentClient;
import io.portico.client.access.Known;
import io.portico.model.Refusal;
import io.portico.model.access.AskedCode;
import io.portico.model.access.CodeLock;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Sha256;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.client.SignInAttempt;
import io.portico.model.post.Asked;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Codes that prove a client's new address. They are attempts like those of signing in, bound to the session that asked,
 * so nobody comes in by one. An address somebody here has already learns so by mail only (security.md A-7).
 */
@TenantService
public class EmailCodes {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentClient current;

    @Inject
    Known known;

    @Inject
    Codes codes;

    @Inject
    CodeCheck check;

    @Inject
    CodeLock lock;

    @Inject
    Limits limits;

    @Inject
    DatabaseClock clock;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    /** An address that waits for its code. */
    public record Waiting(EmailAddress address, AskedCode code) {}

    /** Mails a code to the address wanted. */
    public void ask(EmailAddress wanted, Asker asker) {
        var me = em.find(Client.class, current.clientId());
        if (wanted.equals(me.email())) throw Refusal.on("email", "email.same");
        if (!limits.allows(Limit.CODE_MAILS_PER_NETWORK, asker.network())) throw new Refusal("signIn.tooMany");

        var now = clock.now();
        var attempt = new SignInAttempt(wanted, me, key(), now);
        var asked = new Asked(now, Device.of(asker.agent()));
        var code = OneTimeCode.fresh();
        var salt = Token.fresh();
        var mac = lock.mac(code, salt.hash());
        var holder = known.client(wanted).orElse(null);
        if (codes.mayMail(wanted)) {
            if (holder == null) {
                var mail = stationery.mails(me.formats()).addresses()
                        .code(code, asked, now.plus(OneTimeCode.LIFE), stationery.page("/account/email"));
                attempt.expect(mac, salt.hash(), outbox.send("email-code", Lane.CODE, wanted, mail, OneTimeCode.LIFE), now);
            } else {
                var mail = stationery.mails(holder.formats()).addresses().taken(asked, stationery.page("/sign-in"));
                outbox.send("email-taken", Lane.CODE, holder.email(), mail, OneTimeCode.LIFE);
            }
        }
        em.persist(attempt);
    }

    /** The address this session asked for last, while its code can be typed. */
    public Optional<Waiting> waiting() {
        return check.newest(key(), null).map(code -> new Waiting(wanted(), code));
    }

    private EmailAddress wanted() {
        return em.createQuery("select a.emailCanonical from SignInAttempt a where a.visitHash = :key order by a.id desc", String.class)
                .setParameter("key", key())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EmailAddress::of)
                .orElseThrow();
    }

    /** Takes the code; the address it proves. A guess is counted before it is compared. */
    public EmailAddress redeem(OneTimeCode typed) {
        return check.redeem(check.count(key(), null), typed);
    }

    private byte[] key() {
        return Sha256.of("email\n" + HexFormat.of().formatHex(current.entrance().sessionHash()));
    }
}
