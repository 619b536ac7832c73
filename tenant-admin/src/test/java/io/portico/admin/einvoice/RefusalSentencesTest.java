package io.portico.admin.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.portico.admin.einvoice.document.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_lt", "_de", "_ro", "_kk"})
    void every_reason_has_its_sentence_and_no_sentence_lacks_a_reason(String language) throws IOException {
        var keys = Arrays.stream(Reason.values()).map(Reason::key).collect(Collectors.toCollection(TreeSet::new));

        var sentences = sentences(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("import.refused."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(keys, sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_lt", "_de", "_ro", "_kk"})
    void every_sentence_can_be_said(String language) throws IOException {
        for (var reason : Reason.values()) {
            var pattern = sentences(language).getProperty(reason.key());
            var said = pattern.contains("plural") ? format(language, pattern, 7, 7) : format(language, pattern, "image", "RON");
            assertTrue(said.length() > 5 && !said.contains("{"), () -> reason.key() + language + ": " + said);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', The currency “LEU” does not exist. Perhaps RON was meant.",
        "_lt, Valiutos „LEU“ nėra. Galbūt turėta omenyje RON.",
        "_de, Die Währung „LEU“ gibt es nicht. Vielleicht war RON gemeint.",
        "_ro, Moneda „LEU” nu există. Poate că este vorba de RON.",
        "_kk, '«LEU» деген валюта жоқ. Мүмкін, RON болар.'"
    })
    void a_likely_currency_is_suggested(String language, String said) throws IOException {
        var pattern = sentences(language).getProperty(Reason.UNKNOWN_CURRENCY.key());

        assertEquals(said, format(language, pattern, "LEU", "RON"));
        assertFalse(format(language, pattern, "ABC", "none").contains("none"));
    }

    @Test
    void a_length_is_written_as_the_reader_writes_numbers() throws IOException {
        var pattern = sentences("_de").getProperty(Reason.TOO_LONG.key());

        assertEquals(
                "Der Text hier ist zu lang: 20.001 Zeichen, höchstens 20.000.", format("_de", pattern, 20_001, 20_000));
    }

    private static String format(String language, String pattern, Object... arguments) {
        return new MessageFormat(pattern, new ULocale(language.isEmpty() ? "en" : language.substring(1)))
                .format(arguments);
    }

    private static Properties sentences(String language) throws IOException {
        var bundle = "/io/portico/admin/messages" + language + ".properties";
        var sentences = new Properties();
        try (var in =
                new InputStreamReader(RefusalSentencesTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }
}
