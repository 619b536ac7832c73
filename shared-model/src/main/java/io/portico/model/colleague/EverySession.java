package io.portico.model.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Signs a colleague out of every browser at once, and ends every look at a portal that hung on one. */
@Transactional
@ApplicationScoped
public class EverySession {

    private static final String LOOKS = """
            update viewing v join staff_session s on s.public_id = v.staff_session
            set v.ended_at = least(utc_timestamp(6), v.until_at) where s.colleague_id = ?1 and v.ended_at is null
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Ends them all. */
    public void endAll(Colleague colleague) {
        em.createNativeQuery(LOOKS).setParameter(1, colleague.id()).executeUpdate();
        em.createQuery("delete from StaffSession s where s.colleague.id = :colleague")
                .setParameter("colleague", colleague.id())
                .executeUpdate();
    }
}
