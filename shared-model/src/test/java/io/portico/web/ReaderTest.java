package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    @ParameterizedTest
    @CsvSource({
        "EN, 1, 1 kB", "EN, 999, 1 kB", "EN, 1500, 2 kB", "EN, 118000, 118 kB", "EN, 999499, 999 kB", "EN, 999999, 1 MB",
        "EN, 1250000, 1.3 MB", "LT, 1250000, '1,3 MB'", "DE, 10485760, '10,5 MB'"
    })
    void reads_how_large_a_file_is(Language language, long bytes, String written) {
        assertEquals(written, reader(language).size(bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "LT121000011101001000, LT12 1000 0111 0100 1000", "DE02 1203 0000 0000 2020 51, DE02 1203 0000 0000 2020 51",
        "NO9386011117947, NO93 8601 1117 947"
    })
    void reads_an_iban_in_fours(String iban, String written) {
        assertEquals(written, reader(Language.EN).iban(iban));
    }

    @ParameterizedTest
    @CsvSource({"EN, DE, Germany", "LT, DE, Vokietija", "DE, LT, Litauen", "RO, KZ, Kazahstan", "KK, LT, Литва"})
    void reads_countries_in_their_own_language(Language language, String code, String name) {
        assertEquals(name, reader(language).country(code));
    }

    private static Reader reader(Language language) {
        var reader = new Reader();
        reader.is(Formats.usual(language, ZoneId.of("UTC")));
        return reader;
    }
}
