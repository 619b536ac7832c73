package io.portico.admin.customer;

import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.timeline.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What differs between two states of a customer's record, field by field, as the timeline keeps it. */
public final class CustomerChanges {

    private static final CustomerDetails NOTHING =
            new CustomerDetails(CustomerKind.COMPANY, null, null, null, null, null, null, null, null, null, null);

    private CustomerChanges() {}

    /** What a new record says. */
    public static List<Change> first(CustomerDetails details) {
        return between(NOTHING, details).stream()
                .filter(change -> !change.what().equals("kind"))
                .toList();
    }

    /** What changed from one state to the other. */
    public static List<Change> between(CustomerDetails before, CustomerDetails after) {
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
