package io.portico.admin.customer;

import io.portico.model.access.PublicId;
import io.portico.model.customer.Customer;
import io.portico.model.words.Part;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Customers to choose from, by part of their name, VAT id or number: there may be thousands. */
@TenantService
public class CustomerChoices {

    /** The most that are offered at once. */
    public static final int MOST = 20;

    private static final String LIKE = """
            select c from Customer c where c.name like :words escape '!' or c.vatId like :vatId escape '!'
            or c.externalKey like :words escape '!' order by c.name, c.id
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** Up to twenty that fit these words, by name. */
    public List<CustomerChoice> fitting(String words) {
        return em.createQuery(LIKE, Customer.class)
                .setParameter("words", Part.of(words))
                .setParameter("vatId", CustomerSearch.vatId(words))
                .setMaxResults(MOST)
                .getResultStream()
                .map(CustomerChoice::of)
                .toList();
    }

    /** The one of this public id; empty for any other text. */
    public Optional<CustomerChoice> named(String publicId) {
        return PublicId.read(publicId).flatMap(id -> only("select c from Customer c where c.publicId = :what", id.value()));
    }

    /** The one that bears this name; empty when several do, because a name alone wouldn't tell which is meant. */
    public Optional<CustomerChoice> called(String name) {
        return only("select c from Customer c where c.name = :what", name);
    }

    private Optional<CustomerChoice> only(String query, String what) {
        var found = em.createQuery(query, Customer.class)
                .setParameter("what", what)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(CustomerChoice.of(found.get(0))) : Optional.empty();
    }
}
