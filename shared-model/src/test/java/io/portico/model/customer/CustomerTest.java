package io.portico.model.customer;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.describing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.access.EmailAddress;
import io.portico.model.words.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerTest {

    @ParameterizedTest
    @CsvSource({
        "LT100009871234, LT100009871234", "lt 1000.0987-1234, LT100009871234", "ie6388047v, IE6388047V",
        "DE 123 456 789, DE123456789", "' FR-40 303265045', FR40303265045", "NL\u00A0123456789B01, NL123456789B01"
    })
    void compares_vat_ids_without_spaces_dots_and_hyphens(String written, String normal) {
        assertEquals(normal, Customer.normalVatId(written));
    }

    @Test
    void has_no_vat_id_when_nothing_is_written() {
        assertNull(Customer.normalVatId(null));
        assertNull(Customer.normalVatId(" - . "));
    }

    @Test
    void writes_a_vat_id_alike_on_a_turkish_machine() {
        assertEquals("IE6388047I", Customer.normalVatId("ie6388047i"), "on " + Locale.getDefault());
    }

    @Test
    void tells_back_what_the_firm_wrote_down() {
        var details = new CustomerDetails(
                CustomerKind.PERSON, "Olivia Brown", EmailAddress.of("olivia@example.com"), "Gedimino pr. 20", "01103",
                "Vilnius", "LT", null, null, Language.EN, "K-17");
        assertEquals(details, Customer.of(details, NOW).details());
    }

    @Test
    void needs_only_a_name() {
        var customer = Customer.of(describing("  Olivia Brown ", null), NOW);
        assertEquals("Olivia Brown", customer.name());
        assertNull(customer.vatId());
    }

    @Test
    void keeps_its_public_id_when_it_is_described_anew() {
        var customer = Customer.of(describing("Baltic", null), NOW);
        var id = customer.publicId();
        customer.describe(describing("Baltic Timber", "LT 1"));
        assertEquals(id, customer.publicId());
        assertEquals("LT1", customer.vatId());
    }
}
