package io.portico.admin.customer;

import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import java.time.Instant;
import java.util.List;

/** One customer as their card shows them; the version is what a form has to bring back. */
public record CustomerView(
        String publicId, int version, CustomerDetails details, Instant createdAt, List<CustomerMoney> money) {

    static CustomerView of(Customer customer, List<CustomerMoney> money) {
        return new CustomerView(
                customer.publicId(), customer.version(), customer.details(), customer.createdAt(), money);
    }

    public String name() {
        return details.name();
    }

    public boolean isOwing() {
        return !money.isEmpty();
    }

    /** Whether there is any line of an address. */
    public boolean isAddressed() {
        return details.street() != null
                || details.city() != null
                || details.postCode() != null
                || details.country() != null;
    }
}
