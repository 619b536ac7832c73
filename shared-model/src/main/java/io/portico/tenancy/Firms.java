package io.portico.tenancy;

import io.portico.model.Refusal;
import io.portico.model.words.Language;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Mishap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** All firms of this installation, found by their address. */
@Transactional
@ApplicationScoped
public class Firms {

    /**
     * The address of the operator's own row, which is no portal: what belongs to no firm is written in its name. Links
     * of that row lead into the administration, and no path opens it as a firm.
     */
    public static final String HOUSE = "admin";

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** The operator of this installation: the one row that is nobody's firm. */
    public Firm house() {
        return lookUp(HOUSE).orElseThrow();
    }

    /** The firm that lives at this address now. */
    public Optional<Firm> at(String slug) {
        return slug.equals(HOUSE) ? Optional.empty() : lookUp(slug);
    }

    private Optional<Firm> lookUp(String slug) {
        return em.createQuery("select f from Firm f where f.slug = :slug", Firm.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The firm that lives at this address or once did. */
    public Optional<Firm> onceAt(String slug) {
        return Optional.ofNullable(em.find(FirmSlug.class, slug)).map(FirmSlug::firm);
    }

    /** Whether a firm may take this address: nobody else has it or ever had it. */
    public boolean isFree(Slug slug, Firm asking) {
        return onceAt(slug.value())
                .map(holder -> asking != null && holder.id().equals(asking.id()))
                .orElse(true);
    }

    /** Founds a firm at a free address; of two at the same moment one is told that it is taken. */
    public Firm found(Slug slug, String name, Edition edition, Language language, ZoneId zone) {
        if (!isFree(slug, null)) throw Refusal.on("slug", "slug.taken", slug.value());

        var now = clock.now();
        var firm = Firm.founded(slug, name, edition, language, zone, now);
        em.persist(firm);
        em.persist(new FirmSlug(slug, firm, now));
        try {
            em.flush();
        } catch (PersistenceException quicker) {
            if (!Mishap.isTaken(quicker)) throw quicker;

            throw Refusal.on("slug", "slug.taken", slug.value());
        }
        return firm;
    }

    /** Changes a firm; a version that isn't the newest is refused, so that nobody's change is lost unseen. */
    public Firm change(Firm firm, int seenVersion, Consumer<Firm> change) {
        var current = em.find(Firm.class, firm.id(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (current.version() != seenVersion) throw new Refusal("settings.changedMeanwhile");

        var before = current.slug();
        change.accept(current);
        if (!current.slug().equals(before)) keep(Slug.of(current.slug()), current);
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Refusal("settings.changedMeanwhile");
        } catch (PersistenceException quicker) {
            if (!Mishap.isTaken(quicker)) throw quicker;

            // Another firm took the address in this very moment; the unique key tells.
            throw Refusal.on("slug", "slug.taken", current.slug());
        }
        return current;
    }

    /** Puts the first steps of a new firm away, whatever else is changed meanwhile. */
    public void hideSteps(Firm firm) {
        em.find(Firm.class, firm.id(), LockModeType.PESSIMISTIC_WRITE).hideSteps();
    }

    private void keep(Slug slug, Firm firm) {
        if (!isFree(slug, firm)) throw Refusal.on("slug", "slug.taken", slug.value());
        if (em.find(FirmSlug.class, slug.value()) == null) em.persist(new FirmSlug(slug, firm, clock.now()));
    }

    /** The firm with this key, for work that carries it along. */
    public Firm byId(long id) {
        return em.find(Firm.class, id);
    }
}
