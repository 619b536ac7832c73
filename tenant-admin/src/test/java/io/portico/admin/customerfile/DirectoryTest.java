package io.portico.admin.customerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.EmailAddress;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who a row is about: the key first, then what tells people and companies apart, and never a guess. */
class DirectoryTest {

    private static CustomerDetails details(String key, String name, String vatId, String number, String email, String city) {
        return new CustomerDetails(CustomerKind.COMPANY, name, email == null ? null : EmailAddress.of(email), null, null, city, null, vatId, number, null, key);
    }

    private static Customer customer(String key, String name, String vatId, String number, String email, String city) {
        return Customer.of(details(key, name, vatId, number, email, city), Instant.EPOCH);
    }

    private final Customer keyed = customer("K", "Alpha", "LT1", null, null, null);
    private final Customer open = customer(null, "Beta", "LT2", "302", "b@beta.example", null);
    private final Customer plain = customer(null, "Gamma", null, null, null, "Kaunas");
    private final Directory directory = new Directory(List.of(keyed, open, plain));

    @Test
    void the_key_decides_whatever_else_the_row_says() {
        var match = directory.match(details("K", "Beta", "LT2", "302", null, null));

        assertSame(keyed, match.customer());
        assertNull(match.likeness());
    }

    @Test
    void a_row_with_a_key_of_its_own_is_never_somebody_with_another() {
        assertNull(directory.match(details("K2", "Alpha", "LT1", null, null, null)).customer());
        assertSame(open, directory.match(details("K2", "Renamed", "LT2", null, null, null)).customer());
    }

    @Test
    void without_a_key_the_surest_likeness_decides() {
        assertEquals(Likeness.VAT_ID, directory.match(details(null, "X", "LT2", null, null, null)).likeness());
        assertEquals(Likeness.REGISTRATION_NUMBER, directory.match(details(null, "X", null, "302", null, null)).likeness());
        assertEquals(Likeness.EMAIL_AND_NAME, directory.match(details(null, "beta ", null, null, "B@beta.example", null)).likeness());
        assertEquals(Likeness.NAME, directory.match(details(null, "GAMMA", null, null, null, "kaunas")).likeness());
    }

    @Test
    void what_tells_two_of_one_name_apart_is_believed() {
        assertNull(directory.match(details(null, "Gamma", null, null, null, "Vilnius")).customer());
        assertNull(directory.match(details(null, "Beta", "LT9", null, "b@beta.example", null)).customer());
        assertNull(directory.match(details(null, "Somebody", null, null, "b@beta.example", null)).customer());
    }

    @Test
    void where_there_is_a_key_a_name_alone_says_too_little() {
        assertNull(directory.match(details("K9", "Gamma", null, null, null, "Kaunas")).customer());
    }

    @Test
    void several_who_are_equally_alike_are_nobody_in_particular() {
        directory.add(customer(null, "Gamma", null, null, null, null));

        assertTrue(directory.match(details(null, "Gamma", null, null, null, null)).several());
    }

    @Test
    void two_rows_about_one_customer_are_told_by_the_first_ones_number() {
        var seen = new Seen();
        seen.add(2, details("K", "Alpha", "LT1", null, null, null));
        seen.add(3, details(null, "Gamma", null, null, null, "Kaunas"));

        assertEquals("customerFile.wrong.sameKey", seen.clash(details("K", "Other", null, null, null, null)).orElseThrow().key());
        assertEquals(2, seen.clash(details(null, "Other", "LT1", null, null, null)).orElseThrow().details()[0]);
        assertTrue(seen.clash(details("K2", "Branch", "LT1", null, null, null)).isEmpty(), "two keys are two customers");
        assertEquals("name", seen.clash(details(null, "gamma", null, null, null, null)).orElseThrow().field());
        assertTrue(seen.clash(details(null, "Gamma", null, null, null, "Riga")).isEmpty());
    }
}
