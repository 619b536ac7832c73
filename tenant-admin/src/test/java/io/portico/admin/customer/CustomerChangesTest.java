package io.portico.admin.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.timeline.Change;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerChangesTest {

    @Test
    void only_what_differs_is_kept_with_before_and_after() {
        var before = new CustomerForm(Map.of("name", "Mediena", "city", "Kaunas", "language", "lt")).read();
        var after = new CustomerForm(Map.of("name", "Mediena", "city", "Vilnius", "kind", "PERSON")).read();

        var expected = List.of(
                new Change("kind", "key:customer.kind.COMPANY", "key:customer.kind.PERSON"),
                new Change("city", "Kaunas", "Vilnius"),
                new Change("language", "Lietuvių", null));
        assertEquals(expected, CustomerChanges.between(before, after));
    }
}
