package io.portico.admin.customer;

import io.portico.model.customer.Customer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer to choose: public id, name, and what tells one from another of that name. */
public record CustomerChoice(String publicId, String name, String about) {

    static CustomerChoice of(Customer customer) {
        var details = customer.details();
        var about = Stream.of(details.vatId(), details.externalKey(), details.street(), details.city());
        return new CustomerChoice(
                customer.publicId(),
                customer.name(),
                about.filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }
}
