package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FormMarkTest {

    private static final Secret SECRET = Secret.of("k3Vq-9fTz_71mWc0RbYx2LpAe8HsDuJn");
    private static final Secret OTHER = Secret.of("another-9fTz_71mWc0RbYx2LpAe8HsD");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(12));

    private final FormMark olivias = new FormMark(SECRET, "olivia", "/acme/account");

    @Test
    void fits_the_page_and_the_browser_it_was_made_for_until_it_ends() {
        var mark = olivias.until(LATER);

        assertTrue(olivias.fits(mark, NOW));
        assertTrue(olivias.fits(mark, LATER.minusSeconds(1)));
        assertFalse(olivias.fits(mark, LATER));
    }

    @Test
    void fits_no_other_browser_page_firm_or_installation() {
        var mark = olivias.until(LATER);

        assertFalse(new FormMark(SECRET, "petras", "/acme/account").fits(mark, NOW));
        assertFalse(new FormMark(SECRET, "olivia", "/acme/sign-out").fits(mark, NOW));
        assertFalse(new FormMark(SECRET, "olivia", "/globex/account").fits(mark, NOW));
        assertFalse(new FormMark(OTHER, "olivia", "/acme/account").fits(mark, NOW));
    }

    @Test
    void does_not_mix_up_where_the_holder_ends_and_the_page_begins() {
        var mark = new FormMark(SECRET, "olivia", "/acme").until(LATER);
        assertFalse(new FormMark(SECRET, "olivia/", "acme").fits(mark, NOW));
    }

    @Test
    void notices_every_changed_byte() {
        var bytes = Base64.getUrlDecoder().decode(olivias.until(LATER));
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            assertFalse(olivias.fits(Base64.getUrlEncoder().encodeToString(bytes), NOW), "byte " + i);
            bytes[i] ^= 1;
        }
        assertTrue(olivias.fits(Base64.getUrlEncoder().encodeToString(bytes), NOW));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"A", "AAAA", "AAAAAAAAAAA", "not base64 at all", "€", "////", "AAAAAAAAAAAAAAAAAAAAAA=="})
    void is_nothing_that_somebody_made_up(String given) {
        assertFalse(olivias.fits(given, NOW));
    }
}
