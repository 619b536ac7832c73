package io.portico.model.colleague;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.factor.Assertion;
import io.portico.model.factor.Owner;
import io.portico.model.factor.Passkey;
import io.portico.model.factor.RecoveryCodes;
import io.portico.model.factor.RelyingParty;
import io.portico.model.factor.Totp;
import io.portico.model.factor.TotpKey;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The second factors of colleagues: what they have, whether what they bring is right, and how it changes. */
@Transactional
@ApplicationScoped
public class Factors {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    DatabaseClock clock;

    @Inject
    RelyingParty party;

    /** What this colleague has. */
    public HeldFactors of(Colleague colleague) {
        var app = em.find(ColleagueTotp.class, colleague.id());
        var codes = em.createNativeQuery("select count(*) from colleague_recovery_code where colleague_id = ?1")
                .setParameter(1, colleague.id())
                .getSingleResult();
        return new HeldFactors(
                app == null ? null : new HeldFactors.App(app.totp().addedAt(), app.totp().usedAt()),
                passkeys(colleague).stream().map(Factors::key).toList(),
                ((Number) codes).intValue());
    }

    private static HeldFactors.Key key(ColleaguePasskey row) {
        var passkey = row.passkey();
        return new HeldFactors.Key(row.publicId(), passkey.name(), passkey.addedAt(), passkey.usedAt());
    }

    /** The names authenticators have for this colleague's passkeys. */
    public List<byte[]> credentials(Colleague colleague) {
        return passkeys(colleague).stream().map(row -> row.passkey().credentialId()).toList();
    }

    private List<ColleaguePasskey> passkeys(Colleague colleague) {
        return em.createQuery("select p from ColleaguePasskey p where p.colleague.id = :colleague order by p.id", ColleaguePasskey.class)
                .setParameter("colleague", colleague.id())
                .getResultList();
    }

    /** Whether this is a code of their app that hasn't counted yet; of two requests at once one is told yes. */
    public boolean acceptCode(Colleague colleague, String typed) {
        var app = em.find(ColleagueTotp.class, colleague.id(), PESSIMISTIC_WRITE);
        return app != null && app.totp().accept(typed, settings.secret(), owner(colleague), clock.now());
    }

    /** Whether this is one of their recovery codes; from now on it isn't any more. */
    public boolean acceptRecoveryCode(Colleague colleague, String typed) {
        return em.createNativeQuery("delete from colleague_recovery_code where colleague_id = ?1 and hash = ?2")
                        .setParameter(1, colleague.id())
                        .setParameter(2, RecoveryCodes.hash(typed, settings.secret(), owner(colleague)))
                        .executeUpdate()
                == 1;
    }

    /** Who brings this passkey; refuses one that nobody has or that doesn't prove itself. */
    public Colleague accept(Assertion assertion) {
        var row = em.createQuery("select p from ColleaguePasskey p where p.passkey.credentialId = :id", ColleaguePasskey.class)
                .setParameter("id", assertion.credentialId())
                .setLockMode(PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("passkey.wrong"));
        party.verify(assertion, row.passkey(), passkeyOwner(row.colleague()));
        return row.colleague();
    }

    /** Lets the colleague come in with this app from now on, instead of one they had. */
    public void useApp(Colleague colleague, TotpKey key, long firstStep) {
        dropApp(colleague);
        em.flush();
        var totp = new Totp(key, settings.secret(), owner(colleague), firstStep, clock.now());
        em.persist(new ColleagueTotp(colleague, totp));
    }

    /** Takes the app away; refuses when nothing would be left. */
    public void removeApp(Colleague colleague) {
        refuseTheLast(colleague);
        dropApp(colleague);
    }

    private void dropApp(Colleague colleague) {
        Optional.ofNullable(em.find(ColleagueTotp.class, colleague.id())).ifPresent(em::remove);
    }

    private void refuseTheLast(Colleague colleague) {
        em.find(Colleague.class, colleague.id(), PESSIMISTIC_WRITE);
        if (!of(colleague).isMoreThanOne()) throw new Refusal("factor.last");
    }

    /** Lets the colleague come in with this passkey from now on. */
    public void addPasskey(Colleague colleague, Passkey passkey) {
        em.persist(new ColleaguePasskey(em.merge(colleague), passkey));
    }

    public void renamePasskey(Colleague colleague, String publicId, String name) {
        passkey(colleague, publicId).passkey().rename(name);
    }

    /** Takes a passkey away; refuses when nothing would be left. */
    public void removePasskey(Colleague colleague, String publicId) {
        refuseTheLast(colleague);
        em.remove(passkey(colleague, publicId));
    }

    private ColleaguePasskey passkey(Colleague colleague, String publicId) {
        return passkeys(colleague).stream()
                .filter(row -> row.publicId().equals(publicId))
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey", publicId));
    }

    /** Puts a set of recovery codes in the place of all there were. */
    public void keep(Colleague colleague, List<String> codes) {
        forgetCodes(colleague);
        for (var code : codes) {
            em.createNativeQuery("insert into colleague_recovery_code (colleague_id, hash, added_at) values (?1, ?2, utc_timestamp(6))")
                    .setParameter(1, colleague.id())
                    .setParameter(2, RecoveryCodes.hash(code, settings.secret(), owner(colleague)))
                    .executeUpdate();
        }
    }

    /** Takes everything back: the next sign-in sets up anew. */
    public void forget(Colleague colleague) {
        dropApp(colleague);
        passkeys(colleague).forEach(em::remove);
        forgetCodes(colleague);
    }

    /** Takes back what came since this colleague moved; whether anything did. */
    boolean forgetSince(StaffEmailChange move) {
        var forgotten = 0;
        for (var table : List.of("colleague_totp", "colleague_passkey", "colleague_recovery_code")) {
            forgotten += em.createNativeQuery("delete from " + table + " where colleague_id = ?1 "
                            + "and added_at >= (select changed_at from staff_email_change where id = ?2)")
                    .setParameter(1, move.colleague().id())
                    .setParameter(2, move.id())
                    .executeUpdate();
        }
        return forgotten > 0;
    }

    private void forgetCodes(Colleague colleague) {
        em.createNativeQuery("delete from colleague_recovery_code where colleague_id = ?1")
                .setParameter(1, colleague.id())
                .executeUpdate();
    }

    /** Whom keys and codes are sealed for. */
    public static String owner(Colleague colleague) {
        return "colleague " + colleague.publicId();
    }

    /** As authenticators know this colleague. */
    public static Owner passkeyOwner(Colleague colleague) {
        return new Owner(colleague.publicId(), colleague.email().original(), colleague.name());
    }
}
