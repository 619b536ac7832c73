package io.portico.admin.customer;

import io.portico.model.customer.CustomerDetails;
import io.portico.model.timeline.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What differs between two states of a customer's record, field by field, as the timeline keeps it. */
final class CustomerChanges {

    private CustomerChanges() {}

    static List<Change> between(CustomerDetails before, CustomerDetails after) {
        var changes = new ArrayList<Change>();
        compare(changes, "kind", before, after, details -> "key:customer.kind." + details.kind());
        compare(changes, "name", before, after, CustomerDetails::name);
        compare(changes, "email", before, after, CustomerChanges::email);
        compare(changes, "street", before, after, CustomerDetails::street);
        compare(changes, "postCode", before, after, CustomerDetails::postCode);
        compare(changes, "city", before, after, CustomerDetails::city);
        compare(changes, "country", before, after, CustomerDetails::country);
        compare(changes, "vatId", before, after, CustomerDetails::vatId);
        compare(changes, "registrationNumber", before, after, CustomerDetails::registrationNumber);
        compare(changes, "language", before, after, CustomerChanges::language);
        compare(changes, "externalKey", before, after, CustomerDetails::externalKey);
        return changes;
    }

    private static void compare(
            List<Change> changes,
            String what,
            CustomerDetails before,
            CustomerDetails after,
            Function<CustomerDetails, String> part) {
        var was = part.apply(before);
        var is = part.apply(after);
        if (!Objects.equals(was, is)) changes.add(new Change(what, was, is));
    }

    private static String email(CustomerDetails details) {
        return details.email() == null ? null : details.email().original();
    }

    private static String language(CustomerDetails details) {
        return details.language() == null ? null : details.language().ownName();
    }
}
