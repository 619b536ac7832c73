package io.portico.admin.importing;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.customer.Customer;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Customers that a file might be for, by part of their name, VAT id or number. */
@TenantService
public class BuyerSearch {

    private static final int MOST = 20;

    /** No VAT id is like this, because hyphens are left out of them. */
    private static final String NO_VAT_ID = "-";

    private static final String LIKE = """
            select c from Customer c where c.name like :words escape '!' or c.vatId like :vatId escape '!'
            or c.externalKey like :words escape '!' order by c.name, c.id
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** A customer to choose, with what tells them from others. */
    public record Candidate(String publicId, String name, String about) {

        static Candidate of(Customer customer) {
            var details = customer.details();
            var about = Stream.of(details.vatId(), details.externalKey(), details.street(), details.city());
            return new Candidate(
                    customer.publicId(),
                    customer.name(),
                    about.filter(Objects::nonNull).collect(Collectors.joining(", ")));
        }
    }

    /** Up to twenty that fit these words, by name. */
    public List<Candidate> fitting(String words) {
        return em.createQuery(LIKE, Customer.class)
                .setParameter("words", part(words))
                .setParameter("vatId", vatId(words))
                .setMaxResults(MOST)
                .getResultStream()
                .map(Candidate::of)
                .toList();
    }

    /** Words to begin with: the longest of a buyer's name. */
    public static String telling(String name) {
        return Arrays.stream(Party.plainName(name).split(" "))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** The column knows ASCII only, and comparing it with anything else is an error to the database. */
    private static String vatId(String words) {
        var normal = Customer.normalVatId(words);
        return normal != null && normal.matches("\\p{ASCII}+") ? part(normal) : NO_VAT_ID;
    }

    private static String part(String words) {
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
