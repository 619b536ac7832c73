package io.portico.client.access;

import static io.portico.model.timeline.EventKind.STEP_FORGOTTEN;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.client.Client;
import io.portico.model.client.ClientPasskey;
import io.portico.model.client.ClientRecoveryCode;
import io.portico.model.client.ClientTotp;
import io.portico.model.client.FactorReset;
import io.portico.model.factor.Assertion;
import io.portico.model.factor.Owner;
import io.portico.model.factor.Passkey;
import io.portico.model.factor.RecoveryCodes;
import io.portico.model.factor.RelyingParty;
import io.portico.model.factor.Totp;
import io.portico.model.factor.TotpKey;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Passkeys, authenticator apps and recovery codes of this firm's clients: what they have, and whether what they bring is right. */
@TenantService
public class Factors {

    private static final List<String> WAYS = List.of(
            "ClientTotp w where w.totp.addedAt", "ClientPasskey w where w.passkey.addedAt", "ClientRecoveryCode w where w.addedAt");

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Settings settings;

    @Inject
    DatabaseClock clock;

    @Inject
    RelyingParty party;

    @Inject
    Timeline timeline;

    /** What this client has. */
    public Held of(Client client) {
        var app = rows(ClientTotp.class, client).findFirst().map(row -> new Held.App(row.totp().addedAt(), row.totp().usedAt()));
        var keys = rows(ClientPasskey.class, client)
                .map(row -> new Held.Key(
                        row.publicId(), row.passkey().name(), row.passkey().addedAt(), row.passkey().usedAt()))
                .toList();
        return new Held(app.orElse(null), keys, (int) rows(ClientRecoveryCode.class, client).count());
    }

    private <T> Stream<T> rows(Class<T> type, Client client) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.client.id = :client order by r.id", type)
                .setParameter("client", client.id())
                .getResultStream();
    }

    /** Whether anybody comes into this portal with a passkey. */
    public boolean isAnyPasskey() {
        return !em.createQuery("select p.id from ClientPasskey p", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** The names authenticators have for this client's passkeys. */
    public List<byte[]> credentials(Client client) {
        return rows(ClientPasskey.class, client).map(row -> row.passkey().credentialId()).toList();
    }

    /** Whether this is a code of their app that hasn't counted yet; of two requests at once one is told yes. */
    public boolean acceptCode(Client client, String typed) {
        return em.createQuery("select t from ClientTotp t where t.client.id = :client", ClientTotp.class)
                .setParameter("client", client.id())
                .setLockMode(PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(row -> row.totp().accept(typed, settings.secret(), owner(client), clock.now()));
    }

    /** Whether this is one of their recovery codes; from now on it isn't any more. */
    public boolean acceptRecoveryCode(Client client, String typed) {
        return em.createQuery("delete from ClientRecoveryCode r where r.client.id = :client and r.hash = :hash")
                        .setParameter("client", client.id())
                        .setParameter("hash", RecoveryCodes.hash(typed, settings.secret(), owner(client)))
                        .executeUpdate()
                == 1;
    }

    /** Who brings this passkey; refuses one that no client of this firm has, or that doesn't prove itself. */
    public Client accept(Assertion assertion) {
        var row = em.createQuery("select p from ClientPasskey p where p.passkey.credentialId = :id", ClientPasskey.class)
                .setParameter("id", assertion.credentialId())
                .setLockMode(PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("passkey.wrong"));
        if (dueReset(row.client()).isPresent()) throw new Refusal("passkey.wrong");

        party.verify(assertion, row.passkey(), passkeyOwner(row.client()));
        return em.find(Client.class, row.client().id());
    }

    /** Lets the client come in with this app from now on, instead of one they had. */
    public void useApp(Client client, TotpKey key, long firstStep) {
        removeApp(client);
        em.flush();
        var totp = new Totp(key, settings.secret(), owner(client), firstStep, clock.now());
        em.persist(new ClientTotp(em.getReference(Client.class, client.id()), totp));
    }

    public void removeApp(Client client) {
        rows(ClientTotp.class, client).forEach(em::remove);
    }

    /** Lets the client come in with this passkey from now on. */
    public void addPasskey(Client client, Passkey passkey) {
        em.persist(new ClientPasskey(em.getReference(Client.class, client.id()), passkey));
    }

    public void renamePasskey(Client client, String publicId, String name) {
        passkey(client, publicId).passkey().rename(name);
    }

    /** Takes one away; what it was called. */
    public String removePasskey(Client client, String publicId) {
        var row = passkey(client, publicId);
        em.remove(row);
        return row.passkey().name();
    }

    private ClientPasskey passkey(Client client, String publicId) {
        return rows(ClientPasskey.class, client)
                .filter(row -> row.publicId().equals(publicId))
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey", publicId));
    }

    /** Puts a set of recovery codes in the place of all there were. */
    public void keep(Client client, List<String> codes) {
        rows(ClientRecoveryCode.class, client).forEach(em::remove);
        em.flush();
        var owner = em.getReference(Client.class, client.id());
        var now = clock.now();
        codes.forEach(code -> em.persist(
                new ClientRecoveryCode(owner, RecoveryCodes.hash(code, settings.secret(), owner(client)), now)));
    }

    /** Takes everything back that the firm said was lost, once its day has passed: the client sets up anew. */
    public void settle(Client client) {
        var due = dueReset(client);
        if (due.isEmpty()) return;

        forgetSince(client, Instant.EPOCH);
        em.remove(due.get());
        timeline.record(STEP_FORGOTTEN, Actor.SYSTEM, About.client(client.id(), client.name()));
    }

    /** Takes back what came since then; whether anything did. */
    public boolean forgetSince(Client client, Instant then) {
        return WAYS.stream().mapToInt(way -> em.createQuery("delete from " + way + " >= :then and w.client.id = :client")
                .setParameter("then", then)
                .setParameter("client", client.id())
                .executeUpdate()).sum() > 0;
    }

    private Optional<FactorReset> dueReset(Client client) {
        return rows(FactorReset.class, client).filter(reset -> reset.isDue(clock.now())).findFirst();
    }

    /** The client came in with both steps: nothing is lost, so nothing is taken back. */
    public void callOffReset(Client client) {
        rows(FactorReset.class, client).forEach(em::remove);
    }

    /** Whom keys and codes are sealed for. */
    public static String owner(Client client) {
        return "client " + client.publicId();
    }

    /** As authenticators know this client: beside the same person of other firms. */
    public Owner passkeyOwner(Client client) {
        var firm = tenant.get().name();
        return new Owner(client.publicId(), client.email().original() + " (" + firm + ")", client.name());
    }
}
