package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Guesses;
import io.portico.model.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds for every word that somebody types; {@link SlugFuzz} asks for longer. */
class AnySlugTest {

    private static final String[] PIECES = {
        "a", "Z", "9", "-", "--", " ", "acme", "xn--", "admin", "UAB", "GmbH", "ž", "ß", "İ", "ı", "ЖШС", "日本", "'",
        ".", "/", "\u0000", "ACME-", "www", "0123456789abcdefghij"
    };

    @Test
    void whatever_is_typed_is_an_address_or_refused_at_its_field() {
        Guesses.texts(5_000, PIECES).forEach(AnySlugTest::typed);
    }

    @Test
    void whatever_a_company_is_called_its_proposal_can_be_taken() {
        Guesses.texts(2_000, PIECES).forEach(AnySlugTest::called);
    }

    static void typed(String text) {
        try {
            var slug = Slug.of(text);
            assertTrue(slug.value().matches("[a-z0-9][a-z0-9-]{1,49}"), text);
            assertFalse(Slug.isReserved(slug.value()), text);
            assertEquals(slug, Slug.of(slug.value()), text);
            assertEquals(slug, Slug.of(" " + slug.value().toUpperCase(Locale.ROOT) + "\n"), text);
        } catch (Refusal refusal) {
            assertEquals("slug", refusal.field(), text);
        }
    }

    static void called(String company) {
        Slug.proposed(company).ifPresent(slug -> {
            assertEquals(slug, Slug.of(slug.value()), company);
            assertEquals(slug + "-9999", Slug.of(slug.numbered(9999).value()).value(), company);
        });
    }
}
