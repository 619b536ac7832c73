package io.portico.tenancy;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "acme, acme", "ACME, acme", "INITECH, initech", " globex , globex", "a1, a1", "4you, 4you", "acme-, acme-",
        "ac--me, ac--me", "1-, 1-"
    })
    void takes_latin_letters_digits_and_hyphens_in_lower_case(String typed, String slug) {
        assertEquals(slug, Slug.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ąžuolas", "ac me", "ac_me", "favicon.ico", "robots.txt", "acme/x", "İnci", "\u212Aarl", "аcme"
    })
    void refuses_other_characters_even_if_they_look_alike(String typed) {
        assertRefused("slug.characters", () -> Slug.of(typed));
    }

    @Test
    void is_between_2_and_50_characters_long() {
        assertEquals(50, Slug.of("a".repeat(50)).value().length());
        assertRefused("slug.length", () -> Slug.of("a".repeat(51)));
        assertRefused("slug.length", () -> Slug.of("a"));
        assertRefused("slug.empty", () -> Slug.of("  "));
        assertRefused("slug.empty", () -> Slug.of(null));
    }

    @ParameterizedTest
    @CsvSource({
        "UAB „Žaliasis šilas“, zaliasis-silas", "Müller & Söhne GmbH, muller-sohne", "S.C. Țara Bârsei S.R.L., s-c-tara-barsei-s-r-l",
        "ТОО «Ақжол», akzol", "(Acme) Bakery, acme-bakery", "O’Neill Ltd, oneill", "Admin, admin-1", "MB, mb", "  4 You  , 4-you"
    })
    void is_proposed_from_the_name_of_a_company(String company, String slug) {
        assertEquals(slug, Slug.proposed(company).orElseThrow().value());
    }

    @Test
    void is_not_proposed_where_a_name_has_nothing_to_make_it_of() {
        for (var company : new String[] {null, "", "  ", "!!!", "X"}) assertTrue(Slug.proposed(company).isEmpty(), company);
        assertTrue(Slug.proposed("ą".repeat(200)).orElseThrow().value().length() <= 40);
    }

    @Test
    void is_cut_to_40_characters_at_most_and_never_at_a_hyphen() {
        assertEquals("a".repeat(40), Slug.proposed("a".repeat(40)).orElseThrow().value());
        assertEquals("a".repeat(40), Slug.proposed("a".repeat(41)).orElseThrow().value());
        assertEquals("a".repeat(39), Slug.proposed("a".repeat(39) + " bakery").orElseThrow().value());
    }

    @Test
    void gets_a_number_where_the_word_is_taken() {
        assertEquals("acme-2", Slug.of("acme").numbered(2).value());
        assertEquals("acme", Slug.of("acme").toString());
    }

    @Test
    void never_begins_with_a_hyphen() {
        assertRefused("slug.hyphen", () -> Slug.of("-acme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "admin", "ADMIN", "api", "login", "static", "www", "mail", "health", "metrics", "demo", "ui", "csp"
    })
    void leaves_the_words_of_the_house_to_the_house(String typed) {
        assertRefused("slug.reserved", () -> Slug.of(typed));
    }

    @Test
    void is_never_a_domain_in_disguise() {
        assertRefused("slug.punycode", () -> Slug.of("XN--acme-6na"));
    }

    @Test
    void comes_out_of_the_database_only_as_it_went_in() {
        assertThrows(IllegalArgumentException.class, () -> new Slug("ACME"));
    }
}
