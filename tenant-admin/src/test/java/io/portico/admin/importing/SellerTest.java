package io.portico.admin.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.branding.AccentColour;
import io.portico.model.words.Language;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import io.portico.tenancy.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SellerTest {

    private final Firm acme = firm("LT100004567811", "304567811");

    @Test
    void the_vat_id_decides_whatever_the_name() {
        assertTrue(Seller.is(acme, party("Somebody", "lt 100004567811", "999")));
        assertFalse(Seller.is(acme, party("Acme Legal, MB", "LT999999999999", "304567811")));
    }

    @Test
    void without_a_vat_id_the_registration_number_decides() {
        assertTrue(Seller.is(acme, party("Somebody", null, "304 567 811")));
        assertFalse(Seller.is(acme, party("Acme Legal, MB", null, "1")));
    }

    @Test
    void without_both_the_legal_or_the_shown_name_does() {
        assertTrue(Seller.is(acme, party("„Acme Legal“, MB", null, null)));
        assertTrue(Seller.is(firm(null, null), party("ACME", "LT100004567811", null)));
        assertFalse(Seller.is(acme, party("Globex", null, null)));
    }

    @Test
    void who_has_no_name_at_all_is_not_the_firm() {
        assertFalse(Seller.is(acme, Party.UNKNOWN));
    }

    private static Firm firm(String vatId, String registration) {
        var firm = Firm.founded(Slug.of("acme"), "Acme", Edition.PREMIUM, Language.LT, ZoneId.of("Europe/Vilnius"), Instant.EPOCH);
        var imprint = new Imprint("Acme Legal, MB", null, null, null, "LT", vatId, registration);
        firm.present("Acme", imprint, null, AccentColour.parse("#1f5f4a"));
        return firm;
    }

    private static Party party(String name, String vatId, String registration) {
        return new Party(name, null, vatId, null, registration, null, List.of(), null, null, null, null, null, null, null);
    }
}
