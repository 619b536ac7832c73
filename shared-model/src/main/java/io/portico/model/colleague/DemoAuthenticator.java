package io.portico.model.colleague;

import io.portico.model.NotFound;
import io.portico.model.access.Sha256;
import io.portico.model.factor.RecoveryCodes;
import io.portico.model.factor.TotpKey;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The phones of the demo's people: everybody may look at their codes, in a demo and nowhere else. */
@Transactional
@ApplicationScoped
public class DemoAuthenticator {

    /** What everybody types in the demo, long enough to be taken and easy to say. */
    public static final String PASSWORD = "quiet harbour lantern";

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    Factors factors;

    @Inject
    Settings settings;

    @Inject
    DatabaseClock clock;

    /** What one of the apps shows: the next code that is taken, and in how many seconds it is, usually at once. */
    public record Shown(String name, String email, String code, long seconds) {}

    /** Gives a colleague an app whose codes the demo shows. */
    public void setUp(Colleague colleague) {
        factors.useApp(colleague, key(colleague), 0);
        factors.keep(colleague, RecoveryCodes.fresh());
    }

    private static TotpKey key(Colleague colleague) {
        var seed = "an app of the demo\n" + colleague.email().canonical();
        return new TotpKey(Arrays.copyOf(Sha256.of(seed), 20));
    }

    /** All apps that the demo set up; one that its owner replaced is theirs alone. */
    public List<Shown> shown() {
        if (!settings.demo()) throw new NotFound("page", "authenticator");

        var now = clock.now();
        return em.createQuery("select c from Colleague c order by c.id", Colleague.class)
                .getResultStream()
                .filter(this::isOurs)
                .map(colleague -> shown(colleague, now))
                .toList();
    }

    private boolean isOurs(Colleague colleague) {
        var app = em.find(ColleagueTotp.class, colleague.id());
        if (app == null) return false;

        var key = app.totp().key(settings.secret(), Factors.owner(colleague));
        return Arrays.equals(key.bytes(), key(colleague).bytes());
    }

    private Shown shown(Colleague colleague, Instant now) {
        var used = em.find(ColleagueTotp.class, colleague.id()).totp().lastStep();
        var step = Math.max(TotpKey.step(now), used + 1);
        var from = (step - 1) * TotpKey.SECONDS;
        return new Shown(colleague.name(), colleague.email().original(), key(colleague).code(step),
                Math.max(0, from - now.getEpochSecond()));
    }
}
