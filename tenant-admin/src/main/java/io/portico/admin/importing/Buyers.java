package io.portico.admin.importing;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;

/** The buyers of documents among the firm's customers, and new customers made of them. */
@TenantService
public class Buyers {

    private static final int LONGEST_KEY = 60;
    private static final String PERHAPS = """
            select c from Customer c where c.vatId = :vatId or c.externalKey = :key or c.name like :name
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    /** Whom a document with this buyer is for. */
    Match match(Party buyer) {
        var vatId = Customer.normalVatId(buyer.vatId());
        var perhaps = em.createQuery(PERHAPS, Customer.class)
                .setParameter("vatId", vatId == null ? "" : vatId)
                .setParameter("key", buyer.id() == null ? "" : buyer.id())
                .setParameter("name", part(buyer.name()))
                .getResultList();
        return Match.of(buyer, perhaps);
    }

    // The longest word of the name stands in every spelling of it; the rest is compared with more care.
    private static String part(String name) {
        var longest = telling(name);
        return longest.isEmpty() ? "" : "%" + longest + "%";
    }

    /** The longest word of a buyer's name: it tells most. */
    static String telling(String name) {
        return Arrays.stream(Party.plainName(name).split(" "))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** Makes a customer of a document's buyer. */
    Customer create(Party buyer, Actor by) {
        if (buyer.name() == null) throw new Refusal("import.needs.nobody");

        var customer = Customer.of(details(buyer, freeKey(buyer)), clock.now());
        em.persist(customer);
        em.flush();
        timeline.record(EventKind.CUSTOMER_CREATED, by, About.customer(customer.id(), customer.name()));
        return customer;
    }

    // Two buyers under one number are two customers, of whom the first keeps it.
    private String freeKey(Party buyer) {
        if (buyer.id() == null || buyer.id().length() > LONGEST_KEY) return null;

        var taken = em.createQuery("select count(c) from Customer c where c.externalKey = :key", Long.class)
                .setParameter("key", buyer.id())
                .getSingleResult();
        return taken > 0 ? null : buyer.id();
    }

    private static CustomerDetails details(Party buyer, String externalKey) {
        return new CustomerDetails(
                CustomerKind.COMPANY,
                fitting(buyer.name(), 200),
                email(buyer.email()),
                fitting(buyer.addressLines().isEmpty() ? null : String.join(", ", buyer.addressLines()), 200),
                fitting(buyer.postCode(), 20),
                fitting(buyer.city(), 100),
                Code.country(buyer.country()),
                Code.of(Customer.normalVatId(buyer.vatId()), 20),
                fitting(buyer.registrationNumber(), 40),
                null,
                externalKey);
    }

    private static String fitting(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static EmailAddress email(String written) {
        if (written == null) return null;
        try {
            return EmailAddress.of(written);
        } catch (Refusal e) {
            return null;
        }
    }
}
