package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import io.portico.model.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final ClassLoader LOADER = TextsTest.class.getClassLoader();
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final Texts TEXTS = Texts.strict(LOADER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | 8 days late | 1 day late | in 7 days | tomorrow | today",
        "LT | vėluoja 8 dienas | vėluoja 1 dieną | po 7 dienų | rytoj | šiandien",
        "DE | 8 Tage überfällig | 1 Tag überfällig | in 7 Tagen | morgen | heute",
        "RO | întârziere de 8 zile | întârziere de 1 zi | peste 7 zile | mâine | astăzi",
        "KK | 8 күн кешікті | 1 күн кешікті | 7 күннен кейін | ертең | бүгін"
    })
    void says_when_something_is_due(Language language, String late, String oneLate, String in, String tomorrow,
            String today) {
        var words = words(language);
        var day = LocalDate.of(2026, 11, 22);

        assertEquals(late, words.due(day.minusDays(8), day));
        assertEquals(oneLate, words.due(day.minusDays(1), day));
        assertEquals(in, words.due(day.plusDays(7), day));
        assertEquals(tomorrow, words.due(day.plusDays(1), day));
        assertEquals(today, words.due(day, day));
    }

    @Test
    void counts_by_the_plurals_of_the_language() {
        var day = LocalDate.of(2026, 11, 22);

        assertEquals("vėluoja 21 dieną", words(Language.LT).due(day.minusDays(21), day));
        assertEquals("vėluoja 11 dienų", words(Language.LT).due(day.minusDays(11), day));
        assertEquals("peste 20 de zile", words(Language.RO).due(day.plusDays(20), day));
        assertEquals("peste 101 zile", words(Language.RO).due(day.plusDays(101), day));
    }

    @Test
    void writes_what_fills_a_sentence_the_readers_way() {
        var words = words(Language.DE);

        assertEquals("Die Einladung gilt bis 6. Dezember 2026.",
                words.text("mail.invitation.until", LocalDate.of(2026, 12, 6)));
        assertEquals("„1.210,00\u00A0€“ ist keine Währung.",
                words.text("money.unknownCurrency", Money.of(121_000, "EUR")));
        assertEquals("„22. Nov. 2026, 14:22“ ist keine Währung.",
                words.text("money.unknownCurrency", Instant.parse("2026-11-22T12:22:00Z")));
    }

    @Test
    void ends_a_sentence_with_one_stop() {
        assertEquals("Kvietimas galioja iki 2026 m. gruodžio 6 d.",
                words(Language.LT).text("mail.invitation.until", LocalDate.of(2026, 12, 6)));
    }

    @Test
    void words_a_refusal() {
        assertEquals("„admin“ skirtas pačiam portalui. Pasirinkite kitą žodį.",
                words(Language.LT).text(new Refusal("slug.reserved", "admin")));
        assertEquals("Amounts in JPY have no decimals.",
                words(Language.EN).text(new Refusal("money.tooPrecise", "JPY", 0)));
    }

    @Test
    void serves_pages_as_a_map() {
        var words = words(Language.RO);

        assertEquals("Achitată", words.get("state.PAID"));
        assertTrue(words.containsKey("state.PAID"));
        assertFalse(words.containsKey("no.such.key"));
        assertEquals(words.size(), words.entrySet().stream().filter(entry -> !entry.getValue().isBlank()).count());
    }

    @Test
    void fails_a_test_and_never_a_page_over_a_missing_text() {
        var lenient = Texts.of(LOADER, "bad.messages");

        assertThrows(IllegalArgumentException.class, () -> TEXTS.text(Language.LT, "no.such.key"));
        assertEquals("", lenient.text(Language.LT, "no.such.key"));
        assertEquals("Only here", lenient.text(Language.LT, "only.here"));
    }

    @Test
    void never_names_the_product() {
        for (var language : Language.values()) {
            words(language).values().forEach(text -> assertFalse(text.matches("(?is).*portico.*"), text));
        }
    }

    @Test
    void knows_each_sentence_once() {
        assertThrows(IllegalStateException.class, () -> Texts.of(LOADER, Texts.SHARED));
    }

    @Test
    void fills_sentences_for_many_readers_at_once() {
        var english = words(Language.EN).formats();
        var wrong = IntStream.range(0, 20_000).parallel()
                .mapToObj(i -> TEXTS.text(Language.EN, "due.late", i + 2).equals(english.number(i + 2) + " days late"))
                .filter(right -> !right)
                .count();

        assertEquals(0, wrong);
    }

    private static Words words(Language language) {
        return TEXTS.in(Formats.usual(language, VILNIUS));
    }
}
