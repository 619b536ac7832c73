package io.portico.admin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.Refusal;
import io.portico.model.branding.AccentColour;
import io.portico.model.timeline.Change;
import io.portico.model.words.Language;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    private final Firm acme = Firm.founded(new Slug("acme"), "Acme Legal", Edition.PREMIUM, Language.LT,
            ZoneId.of("Europe/Vilnius"), Instant.parse("2026-01-05T10:00:00Z"));
    private final PortalChoices now = PortalChoices.of(acme);
    private final Map<String, Object> typed = new HashMap<>(SettingsForm.of(now));

    SettingsFormTest() {
        typed.put("contact", "help@acme.example");
    }

    @Test
    void what_is_shown_reads_back_as_it_was() {
        typed.remove("contact");
        var form = form();
        var read = form.read();

        assertEquals(List.of("contact email.empty"), told(form));
        assertEquals(List.of(), SettingsChanges.between(now, read));
    }

    @Test
    void every_mistake_is_told_in_the_order_of_the_form() {
        typed.put("name", "  ");
        typed.put("slug", "-acme");
        typed.put("contact", "nobody");
        typed.put("accent", "yellow");
        typed.put("street", "x".repeat(201));
        typed.put("vatId", "?");
        typed.put("iban", "LT121000011101001001");
        typed.put("bic", "AGBL");
        typed.put("currency", "XXY");
        typed.put("terms", "javascript:alert(1)");
        typed.put("unknown", "WHATEVER");
        var form = form();
        form.read();

        assertEquals(List.of("name settings.nameMissing", "slug slug.hyphen", "contact email.shape",
                "accent accent.notAColour", "street settings.tooLong", "vatId settings.vatIdShape",
                "iban iban.digits", "bic settings.bicShape", "currency money.unknownCurrency", "terms settings.linkShape", "unknown settings.unlisted"), told(form));
    }

    @Test
    void an_address_that_cannot_be_had_is_told_with_the_rest() {
        typed.put("name", "");
        var form = new SettingsForm(typed, text -> {
            throw Refusal.on("slug", "slug.taken", text);
        });
        form.read();

        assertEquals(List.of("name settings.nameMissing", "slug slug.taken"), told(form));
    }

    @Test
    void what_is_left_empty_is_nothing() {
        typed.put("street", " ");
        typed.put("terms", "");
        typed.put("country", "ZZ");
        var read = form().read();

        assertNull(read.imprint().street());
        assertNull(read.terms());
        assertNull(read.imprint().country());
    }

    @Test
    void a_bank_account_is_kept_bare_and_told_in_groups() {
        typed.put("iban", "lt12 1000 0111 0100 1000");
        typed.put("bic", "agbllt2x");
        var read = form().read();

        assertEquals("LT121000011101001000", read.account().iban());
        assertEquals("LT12 1000 0111 0100 1000", SettingsForm.of(read).get("iban"));
        assertEquals(
                List.of(
                        new Change("contact", null, "help@acme.example"),
                        new Change("iban", null, "LT12 1000 0111 0100 1000"),
                        new Change("bic", null, "AGBLLT2X")),
                SettingsChanges.between(now, read));
    }

    @Test
    void a_bank_without_an_account_is_not_enough() {
        typed.put("bic", "AGBLLT2X");
        var form = form();
        form.read();

        assertEquals(List.of("iban settings.ibanMissing"), told(form));
    }

    @Test
    void what_changed_is_told_with_before_and_after() {
        typed.put("portal", false);
        typed.put("name", "Acme Law");
        typed.put("accent", "#FFD400");
        typed.put("vatId", "lt 1000 0456 7811");
        typed.put("unknown", "CLEAR");
        var read = form().read();

        assertEquals(
                List.of(
                        new Change("portal", "key:portal.on", "key:portal.off"),
                        new Change("name", "Acme Legal", "Acme Law"),
                        new Change("contact", null, "help@acme.example"),
                        new Change("accent", "#35566e", "#ffd400"),
                        new Change("vatId", null, "LT100004567811"),
                        new Change("unknownAddress", "key:unknownAddress.NEUTRAL", "key:unknownAddress.CLEAR")),
                SettingsChanges.between(now, read));
    }

    @Test
    void the_firm_becomes_what_was_chosen() {
        typed.put("portal", false);
        typed.put("slug", "acme-law");
        typed.put("accent", "#ffd400");
        typed.put("byRecord", true);
        form().read().applyTo(acme);

        assertFalse(acme.isOpen());
        assertEquals("acme-law", acme.slug());
        assertEquals(AccentColour.parse("#ffd400"), acme.accent());
        assertEquals(true, acme.admitsByRecord());
    }

    private SettingsForm form() {
        return new SettingsForm(typed, Slug::of);
    }

    private static List<String> told(SettingsForm form) {
        return form.wrong().stream().map(refusal -> refusal.field() + " " + refusal.key()).toList();
    }
}
