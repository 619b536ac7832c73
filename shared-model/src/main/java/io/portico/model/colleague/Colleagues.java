package io.portico.model.colleague;

import io.portico.model.access.EmailAddress;
import io.portico.model.words.Language;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people of all firms, and the firms they work for. */
@Transactional
@ApplicationScoped
public class Colleagues {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** Who has this address. */
    public Optional<Colleague> at(EmailAddress address) {
        return em.createQuery("select c from Colleague c where c.emailCanonical = :email", Colleague.class)
                .setParameter("email", address.canonical())
                .getResultStream()
                .findFirst();
    }

    /** Who has this public id. */
    public Optional<Colleague> named(String publicId) {
        return em.createQuery("select c from Colleague c where c.publicId = :id", Colleague.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** A new person, with the hash of their password. */
    public Colleague join(EmailAddress address, String first, String last, Language language, ZoneId zone, String hash) {
        var colleague = Colleague.joining(address, first, last, language, zone, clock.now());
        colleague.usePassword(hash);
        em.persist(colleague);
        em.flush();
        return colleague;
    }

    /** Sets another password, by its hash. */
    public void usePassword(Colleague colleague, String hash) {
        em.find(Colleague.class, colleague.id()).usePassword(hash);
    }

    /** Lets a colleague work for a firm. */
    public void employ(Colleague colleague, Firm firm, Role role) {
        em.persist(new Membership(firm, colleague, role));
    }

    /** The role of this colleague in this firm, if they work for it. */
    public Optional<Role> role(Colleague colleague, Firm firm) {
        return Optional.ofNullable(em.find(Membership.class, new Membership.Key(firm.id(), colleague.id())))
                .map(Membership::role);
    }

    /** The role of this colleague in each firm they work for, by the firm's key. */
    public Map<Long, Role> roles(Colleague colleague) {
        return em.createQuery("select m from Membership m where m.colleagueId = :colleague", Membership.class)
                .setParameter("colleague", colleague.id())
                .getResultStream()
                .collect(Collectors.toMap(Membership::firmId, Membership::role));
    }

    /** Those who may change how the firm's portal looks and whom it lets in, by name. */
    public List<Colleague> administrators(Firm firm) {
        return em.createQuery("""
                        select c from Colleague c, Membership m
                        where m.colleagueId = c.id and m.firmId = :firm and m.role = :role order by c.lastName, c.firstName
                        """, Colleague.class)
                .setParameter("firm", firm.id())
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultList();
    }

    /** How many people work for this firm. */
    public int team(Firm firm) {
        return em.createQuery("select count(m) from Membership m where m.firmId = :firm", Long.class)
                .setParameter("firm", firm.id())
                .getSingleResult()
                .intValue();
    }

    /** The firms this colleague works for, by name. */
    public List<Firm> firms(Colleague colleague) {
        return em.createQuery("""
                        select f from Firm f, Membership m where m.firmId = f.id and m.colleagueId = :colleague order by f.name, f.id
                        """, Firm.class)
                .setParameter("colleague", colleague.id())
                .getResultList();
    }
}
