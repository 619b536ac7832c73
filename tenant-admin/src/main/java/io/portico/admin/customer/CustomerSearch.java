package io.portico.admin.customer;

import io.portico.model.customer.Customer;
import io.portico.model.money.Money;
import io.portico.model.words.Part;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The list of customers by name, narrowed by part of name, e-mail, VAT id or key, page by page. */
@TenantService
public class CustomerSearch {

    /** Rows on one page. */
    public static final int ROWS = 25;

    /** No VAT id is like this, because hyphens are left out of them. */
    private static final String NO_VAT_ID = "-";

    private static final String FITTING = """
            select c from Customer c where (c.name like :words escape '!' or c.email like :words escape '!'
            or c.vatId like :vatId escape '!' or lower(c.externalKey) like :words escape '!')
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CustomerSums sums;

    /** The rows after the customer named {@code place}, or before it; from the beginning when there is none. */
    public CustomerList list(String words, String place, boolean backwards) {
        var start = place == null ? null : placed(place);
        var rows = fitting(words, start, backwards);
        var more = rows.size() > ROWS;
        var page = new ArrayList<>(more ? rows.subList(0, ROWS) : rows);
        if (backwards) Collections.reverse(page);
        if (page.isEmpty()) return new CustomerList(List.of(), null, null);

        var before = backwards ? more : start != null;
        var after = backwards ? start != null : more;
        return new CustomerList(
                withSums(page),
                before ? page.get(0).publicId() : null,
                after ? page.get(page.size() - 1).publicId() : null);
    }

    private List<Customer> fitting(String words, Customer start, boolean backwards) {
        var sign = backwards ? "<" : ">";
        var beyond = start == null
                ? ""
                : "and (c.name %1$s :name or (c.name = :name and c.publicId %1$s :id)) ".formatted(sign);
        var direction = backwards ? " desc" : "";
        var order = "order by c.name" + direction + ", c.publicId" + direction;
        var query = em.createQuery(FITTING + beyond + order, Customer.class)
                .setParameter("words", Part.of(words.toLowerCase(Locale.ROOT)))
                .setParameter("vatId", vatId(words))
                .setMaxResults(ROWS + 1);
        if (start != null) query.setParameter("name", start.name()).setParameter("id", start.publicId());
        return query.getResultList();
    }

    private Customer placed(String publicId) {
        return em.createQuery("select c from Customer c where c.publicId = :id", Customer.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Words in which no VAT id can be find nobody by it. */
    static String vatId(String words) {
        var normal = Customer.normalVatId(words);
        return normal != null && normal.matches("\\p{ASCII}+") ? Part.of(normal) : NO_VAT_ID;
    }

    private List<CustomerRow> withSums(List<Customer> customers) {
        var money = sums.of(customers.stream().map(Customer::id).toList());
        return customers.stream()
                .map(customer -> new CustomerRow(
                        customer.publicId(),
                        customer.name(),
                        customer.details().email() == null ? null : customer.details().email().original(),
                        customer.vatId(),
                        customer.externalKey(),
                        of(customer, money, CustomerMoney::open),
                        of(customer, money, CustomerMoney::overdue)))
                .toList();
    }

    private static List<Money> of(Customer customer, List<CustomerMoney> all, Function<CustomerMoney, Money> which) {
        return all.stream()
                .filter(money -> money.customerId() == customer.id())
                .map(which)
                .filter(Money::isPositive)
                .toList();
    }
}
