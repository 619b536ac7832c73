package io.portico.client.password;

import static io.portico.model.timeline.EventKind.PASSWORD_RESET;

import io.portico.client.access.Asker;
import io.portico.client.access.Known;
import io.portico.model.Refusal;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.client.PasswordReset;
import io.portico.model.post.Asked;
import io.portico.model.post.Lane;
import io.portico.model.post.Mail;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import io.portico.web.Reader;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Forgotten passwords: a link by mail lets its reader choose a new one, once, and signs nobody in (security.md P-7). */
@TenantService
public class Resets {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Known known;

    @Inject
    Limits limits;

    @Inject
    Keys keys;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Reader reader;

    @Inject
    DatabaseClock clock;

    /** Sends a link to whoever is registered with this address. For anybody else it looks and costs the same. */
    public void ask(String typed, Asker asker) {
        var address = EmailAddress.of(typed);
        if (!limits.allows(Limit.CODE_MAILS_PER_NETWORK, asker.network())) throw new Refusal("signIn.tooMany");
        if (!mayMail(address)) return;

        var token = Token.fresh();
        var client = known.client(address).filter(Client::isRegistered).orElse(null);
        var mail = mail(client, token, asker);
        em.persist(new PasswordReset(client, token, clock.now()));
        if (client == null) outbox.pretend("reset", Lane.CODE, address, mail, PasswordReset.LIFE);
        else outbox.send("reset", Lane.CODE, client.email(), mail, PasswordReset.LIFE);
    }

    private boolean mayMail(EmailAddress address) {
        return limits.allows(Limit.RESET_MAILS_PER_HOUR, tenant.get().publicId(), address.canonical())
                && limits.allows(Limit.CODE_MAILS_PER_ADDRESS_ANYWHERE, address.canonical());
    }

    private Mail mail(Client client, Token token, Asker asker) {
        var now = clock.now();
        return stationery
                .mails(client == null ? reader.getFormats() : client.formats())
                .reset(
                        new Asked(now, Device.of(asker.agent())),
                        now.plus(PasswordReset.LIFE),
                        stationery.page("/reset?r=" + token.value()));
    }

    /** Whose password this link would change; nobody's when it has ended. Asking uses nothing up. */
    public Optional<EmailAddress> owner(Token token) {
        return find(token).filter(reset -> reset.isOpen(clock.now())).map(reset -> reset.client().email());
    }

    /** Sets the new password by its hash and ends the link and every session of its owner; refuses when the link has ended. */
    public EmailAddress use(Token token, String hash, Asker asker) {
        var used = em.createQuery("""
                        update PasswordReset r set r.usedAt = function('utc_timestamp', 6) where r.tokenHash = :hash
                        and r.usedAt is null and r.expiresAt > function('utc_timestamp', 6)
                        """)
                .setParameter("hash", token.hash())
                .executeUpdate();
        if (used == 0) throw new Refusal("reset.ended");

        var client = find(token).orElseThrow().client();
        keys.change(client, hash, null, asker.agent(), PASSWORD_RESET);
        return client.email();
    }

    private Optional<PasswordReset> find(Token token) {
        return em.createQuery(
                        "select r from PasswordReset r join fetch r.client where r.tokenHash = :hash", PasswordReset.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }
}
