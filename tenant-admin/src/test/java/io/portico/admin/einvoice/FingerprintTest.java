package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.changed;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.portico.admin.einvoice.document.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    @ParameterizedTest
    @ValueSource(strings = {"lt-several-rates", "ro-prepaid", "de-reverse-charge", "lt-credit-note"})
    void the_same_invoice_in_the_other_syntax_has_the_same_fingerprint(String name) {
        assertEquals(
                invoice(good("ubl-" + name)).fingerprint(),
                invoice(good("cii-" + name)).fingerprint());
    }

    @Test
    void another_amount_line_or_number_makes_another_fingerprint() {
        var print = invoice(good("ubl-corrected")).fingerprint();

        assertNotEquals(
                print,
                invoice(changed("ubl-corrected", "\">726.00<", "\">726.01<")).fingerprint());
        assertNotEquals(
                print, invoice(changed("ubl-corrected", "Retainer", "Retained")).fingerprint());
        assertNotEquals(
                print,
                invoice(changed("ubl-corrected", "ACM-2026-0162", "ACM-2026-0163"))
                        .fingerprint());
        assertEquals(
                print,
                invoice(changed("ubl-corrected", "\">726.00<", "\">726.000<")).fingerprint());
    }

    @Test
    void a_seller_is_known_by_vat_id_else_registration_else_name_in_any_spelling() {
        assertEquals(
                "vat:LT100004567811",
                party("Acme", "lt 1000.0456-7811", "304567811").key());
        assertEquals("reg:HRB12345", party("Acme", null, "HRB 12345").key());
        assertEquals(
                "name:uab baltijos medienos eksportas",
                party("UAB „Baltijos  medienos eksportas“", "", null).key());
        assertEquals(
                party("ACME LEGAL, MB", null, null).key(),
                party("Acme Legal MB", null, null).key());
        assertEquals(
                "name:жшс әулиеата құрылыс",
                party("ЖШС «Әулиеата Құрылыс»", null, "-").key());
        assertEquals("", Party.UNKNOWN.key());
    }

    private static Party party(String name, String vatId, String registration) {
        var none = Party.UNKNOWN;
        return new Party(
                name,
                null,
                vatId,
                null,
                registration,
                null,
                none.addressLines(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
