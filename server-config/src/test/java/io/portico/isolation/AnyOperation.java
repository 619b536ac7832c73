package io.portico.isolation;

import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.tenancy.TenantOwned;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Tries things as whichever firm was entered, as a service of the house would. */
@TenantService
public class AnyOperation {

    private static final String SPARE = "spare";

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** What is tried ends here, and nothing of it is kept. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** A kind of rows, and the first thing that such rows refer to; null where there is none. */
    record Kind(String name, Class<? extends TenantOwned> type, String reference,
            Class<? extends TenantOwned> referenceType) {}

    /** All kinds of rows that firms have. */
    public List<Kind> kinds() {
        return em.getMetamodel().getEntities().stream().map(AnyOperation::kind)
                .sorted(Comparator.comparing(Kind::name)).toList();
    }

    private static Kind kind(EntityType<?> entity) {
        var type = entity.getJavaType().asSubclass(TenantOwned.class);
        return entity.getSingularAttributes().stream().filter(Attribute::isAssociation)
                .min(Comparator.comparing(Attribute::getName))
                .map(to -> new Kind(entity.getName(), type, to.getName(), to.getJavaType().asSubclass(TenantOwned.class)))
                .orElse(new Kind(entity.getName(), type, null, null));
    }

    int go(Way way, Tried it) {
        return way.go(em, it);
    }

    /** The same, and an exception before the transaction is through. */
    int goAndBreak(Way way, Tried it) {
        if (way.go(em, it) > 0) return 1;

        em.flush();
        throw new Broken();
    }

    /** A row of the firm that its transaction has let go. */
    TenantOwned let(Class<? extends TenantOwned> type, long id) {
        return em.find(type, id);
    }

    /** Takes up a row that some firm let go, as if it were one's own, and removes it or not. */
    int takeUp(TenantOwned row, boolean remove) {
        var taken = em.merge(row);
        if (remove) em.remove(taken);
        em.flush();
        throw new Broken();
    }

    /** Opens a record, or removes one of those; it bears the mark before anybody else can see it. */
    int openOrRemove(int mark, boolean open) {
        if (!open) {
            var spares = em.createQuery("select c from Customer c where c.name = :name", Customer.class)
                    .setParameter("name", SPARE).setMaxResults(2).getResultList();
            spares.forEach(em::remove);
            return (int) spares.stream().filter(spare -> spare.version() / Tried.MILLION != mark).count();
        }
        var spare = spare();
        em.persist(spare);
        em.flush();
        return em.createQuery("update Customer c set c.version = :mark where c.id = :id")
                .setParameter("mark", mark * Tried.MILLION).setParameter("id", spare.id()).executeUpdate() - 1;
    }

    /** Opens a record and leaves its writing to the end of the transaction. */
    void openLater() {
        em.persist(spare());
    }

    private static Customer spare() {
        return Customer.of(new CustomerDetails(CustomerKind.COMPANY, SPARE, null, null, null, null, null, null, null, null,
                null), Instant.EPOCH);
    }

    /** Gives the records that were opened so the firm's mark; how many there are. */
    int mark(int mark) {
        return em.createQuery("update Customer c set c.version = :mark where c.name = :name and c.version < 1000")
                .setParameter("mark", mark * Tried.MILLION).setParameter("name", SPARE).executeUpdate();
    }
}
