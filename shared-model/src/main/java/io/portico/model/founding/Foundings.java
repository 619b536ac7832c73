package io.portico.model.founding;

import io.portico.model.Refusal;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.Role;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.Mishap;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Founds firms: the firm, its address, and whoever founds it as its administrator, all of it or nothing. */
@Transactional
@ApplicationScoped
public class Foundings {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    Firms firms;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentTenant tenant;

    @Inject
    Timeline timeline;

    /** A firm of somebody who has no account yet. */
    Colleague first(Application typed, Slug slug, String hash) {
        if (colleagues.at(typed.email()).isPresent()) throw new Refusal("signUp.haveAccount");

        var founder = join(typed, hash);
        found(founder, slug, typed.company(), typed.capacity());
        return founder;
    }

    private Colleague join(Application typed, String hash) {
        try {
            return colleagues.join(typed.email(), typed.first(), typed.last(), typed.language(), typed.zone(), hash);
        } catch (PersistenceException quicker) {
            if (!Mishap.isTaken(quicker)) throw quicker;

            // Signed up in two browsers, and confirmed in both at this very moment; the unique key tells.
            throw new Refusal("signUp.haveAccount");
        }
    }

    /** One more firm of somebody who has an account; refuses an address that is taken, be it in this very moment. */
    public Firm found(Colleague founder, Slug slug, String name, Capacity capacity) {
        var firm = firms.found(slug, name, Edition.PREMIUM, founder.language(), founder.zone());
        firm.present(name, firm.imprint(), founder.email().original(), firm.accent());
        colleagues.employ(founder, firm, Role.ADMINISTRATOR);
        em.flush();
        em.createNativeQuery("update membership set capacity = ?1 where firm_id = ?2 and colleague_id = ?3")
                .setParameter(1, capacity.name())
                .setParameter(2, firm.id())
                .setParameter(3, founder.id())
                .executeUpdate();
        var actor = new Actor(ActorKind.COLLEAGUE, founder.id(), founder.name());
        return tenant.visit(firm, () -> {
            timeline.record(EventKind.FIRM_FOUNDED, actor, About.FIRM);
            return firm;
        });
    }
}
