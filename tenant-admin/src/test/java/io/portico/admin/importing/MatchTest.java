package io.portico.admin.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

    private final Customer miskas = customer("UAB „Žaliasis miškas“", "LT100012345610", "ZM-1");
    private final Customer nordwind = customer("Nordwind Logistik GmbH", null, "NW-7");
    private final Customer petras = customer("Petras Kazlauskas", null, null);
    private final List<Customer> all = List.of(miskas, nordwind, petras);

    @Test
    void the_vat_id_decides_however_it_is_spaced() {
        assertSame(miskas, Match.of(buyer("Somebody else", "lt 100 012 345 610", null), all).customer());
    }

    @Test
    void without_a_vat_id_the_customer_number_decides() {
        assertSame(nordwind, Match.of(buyer("Nordwind", null, "NW-7"), all).customer());
    }

    @Test
    void the_name_decides_last_without_quotes_case_and_punctuation() {
        assertSame(petras, Match.of(buyer("PETRAS  KAZLAUSKAS.", null, null), all).customer());
        assertSame(nordwind, Match.of(buyer("nordwind logistik gmbh", "DE123456789", null), all).customer());
    }

    @Test
    void two_vat_ids_are_two_companies_whatever_their_name_and_number() {
        var match = Match.of(buyer("UAB Žaliasis miškas", "LT999999999999", "ZM-1"), all);

        assertNull(match.customer());
        assertEquals("import.needs.vatId", match.reason());
        assertEquals("LT999999999999", match.word());
    }

    @Test
    void two_customers_of_one_name_are_for_a_person_to_tell_apart() {
        var match = Match.of(buyer("Petras Kazlauskas", null, null), List.of(petras, customer("Petras Kazlauskas", null, null)));

        assertNull(match.customer());
        assertEquals("import.needs.several", match.reason());
    }

    @Test
    void of_two_customers_with_one_vat_id_the_name_tells() {
        var branch = customer("Žaliasis miškas, Kaunas", "LT100012345610", null);

        assertSame(branch, Match.of(buyer("Žaliasis miškas Kaunas", "LT100012345610", null), List.of(miskas, branch)).customer());
    }

    @Test
    void a_file_without_a_buyer_is_nobodys() {
        assertEquals("import.needs.nobody", Match.of(buyer(null, null, null), all).reason());
    }

    private static Customer customer(String name, String vatId, String key) {
        return Customer.of(
                new CustomerDetails(CustomerKind.COMPANY, name, null, null, null, null, null, vatId, null, null, key),
                Instant.EPOCH);
    }

    private static Party buyer(String name, String vatId, String id) {
        return new Party(name, null, vatId, null, null, id, List.of(), null, null, null, null, null, null, null);
    }
}
