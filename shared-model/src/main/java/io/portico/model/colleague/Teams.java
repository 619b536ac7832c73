package io.portico.model.colleague;

import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Who works for a firm, in which role. There is always an administrator: whoever would take the last one away is refused,
 * also when two do it at the same moment.
 */
@Transactional
@ApplicationScoped
public class Teams {

    private static final String MEMBERS = """
            select c, m.role, (select max(s.stay.seenAt) from StaffSession s where s.colleague.id = c.id)
            from Colleague c, Membership m where m.colleagueId = c.id and m.firmId = :firm
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    Colleagues colleagues;

    /** Everybody who works for the firm, by name. */
    public List<Member> members(Firm firm) {
        return em.createQuery(MEMBERS + "order by c.lastName, c.firstName, c.id", Object[].class)
                .setParameter("firm", firm.id())
                .getResultStream()
                .map(Teams::member)
                .toList();
    }

    /** One of them; somebody who doesn't work for this firm is not found. */
    public Member member(Firm firm, String publicId) {
        return em.createQuery(MEMBERS + "and c.publicId = :id", Object[].class)
                .setParameter("firm", firm.id())
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .map(Teams::member)
                .orElseThrow(() -> new NotFound("colleague", publicId));
    }

    private static Member member(Object[] row) {
        return Member.of((Colleague) row[0], (Role) row[1], row[2] == null ? null : DatabaseClock.instant(row[2]));
    }

    /** Gives a member another role, from their next request on. Returns them as they were before. */
    public Member change(Firm firm, String publicId, Role role) {
        lock(firm);
        var member = member(firm, publicId);
        if (role != Role.ADMINISTRATOR) keepAnAdministrator(firm, member, "team.lastLowered");
        membership(firm, member).become(role);
        return member;
    }

    /** Takes a member out of the team, from their next request on. Their account stays: it may belong to other firms. */
    public Member remove(Firm firm, String publicId) {
        lock(firm);
        var member = member(firm, publicId);
        keepAnAdministrator(firm, member, "team.lastRemoved");
        em.remove(membership(firm, member));
        return member;
    }

    /** Lets somebody join the team. Whoever works there already keeps their role. */
    void join(Firm firm, Colleague colleague, Role role) {
        lock(firm);
        if (colleagues.role(colleague, firm).isEmpty()) colleagues.employ(colleague, firm, role);
    }

    private void lock(Firm firm) {
        em.find(Firm.class, firm.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Membership membership(Firm firm, Member member) {
        return em.find(Membership.class, new Membership.Key(firm.id(), member.id()));
    }

    private void keepAnAdministrator(Firm firm, Member leaving, String sentence) {
        if (leaving.role() == Role.ADMINISTRATOR && colleagues.administrators(firm).size() < 2) {
            throw new Refusal(sentence, leaving.name());
        }
    }
}
