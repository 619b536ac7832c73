package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.branding.AccentColour;
import io.portico.model.words.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FirmTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void opens_its_portal_with_the_edition_that_has_one() {
        assertTrue(firm(Edition.PREMIUM, "UTC").isOpen());
        assertFalse(firm(Edition.FREE, "UTC").isOpen());
    }

    @Test
    void closes_its_portal_when_it_goes_down_and_leaves_it_closed_when_it_comes_back() {
        var firm = firm(Edition.PREMIUM, "UTC");
        firm.subscribe(Edition.PREMIUM);
        assertTrue(firm.isOpen());
        firm.subscribe(Edition.FREE);
        assertEquals(Edition.FREE, firm.edition());
        assertFalse(firm.portalSwitchedOn());
        assertFalse(firm.isOpen());

        firm.openPortal(true);
        assertTrue(firm.portalSwitchedOn());
        assertFalse(firm.isOpen());

        firm.subscribe(Edition.PREMIUM);
        firm.openPortal(false);
        assertFalse(firm.isOpen());
        firm.openPortal(true);
        assertTrue(firm.isOpen());
    }

    @Test
    void has_its_own_day() {
        var clock = Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneOffset.UTC);

        assertEquals(LocalDate.of(2026, 11, 22), firm(Edition.PREMIUM, "UTC").today(clock));
        assertEquals(LocalDate.of(2026, 11, 23), firm(Edition.PREMIUM, "Europe/Vilnius").today(clock));
        assertEquals(LocalDate.of(2026, 11, 22), firm(Edition.PREMIUM, "America/New_York").today(clock));
    }

    @Test
    void gives_every_picture_an_address_of_its_own() {
        var firm = firm(Edition.PREMIUM, "UTC");
        assertNull(firm.logoPath());

        firm.showLogo(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 176, 32);
        assertEquals("/acme/brand/logo?v=0102030405060708", firm.logoPath());
        assertEquals(9, firm.logo().length);

        firm.removeLogo();
        assertFalse(firm.hasLogo());
        assertNull(firm.logoPath());
    }

    @Test
    void writes_what_is_known_of_it_by_law_on_one_line() {
        var imprint = new Imprint("Acme Legal, MB", "Gedimino pr. 20", " ", "Vilnius", "LT", null, null);
        assertEquals("Acme Legal, MB, Gedimino pr. 20, Vilnius", imprint.line("Acme"));
        assertEquals("Acme", new Imprint().line("Acme"));
    }

    @Test
    void begins_without_a_face_of_its_own_until_it_shows_a_picture_or_another_colour() {
        var firm = firm(Edition.PREMIUM, "UTC");
        assertFalse(firm.isBranded());

        firm.showLogo(new byte[32], 176, 32);
        assertTrue(firm.isBranded());
        assertEquals(176, firm.logoWidth());
        assertEquals(32, firm.logoHeight());

        firm.removeLogo();
        var imprint = new Imprint("Acme, MB", "Gedimino pr. 20", "01103", "Vilnius", "LT", "LT100009871234", "305123456");
        firm.present("Acme", imprint, "help@acme.example", AccentColour.parse("#006633"));
        assertTrue(firm.isBranded());
        assertEquals("#006633", firm.accent().hex());
        assertEquals("Acme", firm.name());
        assertEquals("Acme, MB", firm.imprint().legalName());
        assertEquals("Gedimino pr. 20", firm.imprint().street());
        assertEquals("01103", firm.imprint().postCode());
        assertEquals("Vilnius", firm.imprint().city());
        assertEquals("LT", firm.imprint().country());
        assertEquals("LT100009871234", firm.imprint().vatId());
        assertEquals("305123456", firm.imprint().registrationNumber());
        assertEquals("help@acme.example", firm.contactEmail());
    }

    @Test
    void keeps_what_its_settings_say() {
        var firm = firm(Edition.PREMIUM, "UTC");
        assertFalse(firm.account().isThere());
        assertFalse(firm.admitsByRecord());
        assertFalse(firm.hidesSteps());

        firm.bePaidAt(new BankAccount("LT121000011101001000", "HABALT22", "Acme"));
        firm.speak(Language.KK, ZoneId.of("Asia/Almaty"), "KZT");
        firm.link("https://acme.example/terms", "https://acme.example/privacy");
        firm.admit(SignInMethod.CODE, UnknownAddress.NEUTRAL, true);
        firm.hideSteps();
        firm.moveTo(new Slug("acme-legal"));

        assertTrue(firm.account().isThere());
        assertEquals("LT121000011101001000", firm.account().iban());
        assertEquals("HABALT22", firm.account().bic());
        assertEquals("Acme", firm.account().holder());
        assertEquals(Language.KK, firm.language());
        assertEquals("KZT", firm.currency());
        assertEquals("https://acme.example/terms", firm.termsUrl());
        assertEquals("https://acme.example/privacy", firm.privacyUrl());
        assertEquals(SignInMethod.CODE, firm.signInMethod());
        assertEquals(UnknownAddress.NEUTRAL, firm.unknownAddress());
        assertTrue(firm.admitsByRecord());
        assertTrue(firm.hidesSteps());
        assertEquals("acme-legal", firm.slug());
    }

    private static Firm firm(Edition edition, String zone) {
        return Firm.founded(new Slug("acme"), "Acme Legal", edition, Language.EN, ZoneId.of(zone), NOW);
    }
}
