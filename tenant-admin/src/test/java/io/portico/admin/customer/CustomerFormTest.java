package io.portico.admin.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import io.portico.model.customer.CustomerKind;
import io.portico.model.words.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerFormTest {

    @Test
    void a_name_is_all_that_is_needed() {
        var form = new CustomerForm(Map.of("name", "  Baltijos mediena "));

        var details = form.read();

        assertTrue(form.wrong().isEmpty());
        assertEquals("Baltijos mediena", details.name());
        assertEquals(CustomerKind.COMPANY, details.kind());
        assertNull(details.email());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var form = new CustomerForm(Map.of("email", "nobody", "vatId", "?", "externalKey", "k".repeat(61)));

        form.read();

        assertEquals(List.of("name", "email", "vatId", "externalKey"), form.wrong().stream().map(Refusal::field).toList());
    }

    @Test
    void a_vat_id_is_kept_as_it_is_compared() {
        var typed = Map.of("name", "Mediena", "vatId", "lt 1000-0123.4567");

        assertEquals("LT100001234567", new CustomerForm(typed).read().vatId());
    }

    @Test
    void a_country_nobody_has_heard_of_is_none() {
        assertNull(new CustomerForm(Map.of("name", "Mediena", "country", "XX")).read().country());
    }

    @Test
    void what_is_known_comes_back_as_it_was() {
        var typed = new HashMap<String, String>(Map.of("kind", "PERSON", "name", "Айгүл", "email", "Aigul@auliyeata.example",
                "street", "Төле би 48", "postCode", "050000", "city", "Алматы", "country", "KZ", "language", "kk"));
        typed.put("externalKey", "A-1");
        var details = new CustomerForm(typed).read();

        assertEquals(Language.KK, details.language());
        assertEquals(details, new CustomerForm(CustomerForm.of(details)).read());
    }
}
