package io.portico.admin.customerfile;

import static io.portico.admin.customerfile.Field.CITY;
import static io.portico.admin.customerfile.Field.COUNTRY;
import static io.portico.admin.customerfile.Field.EMAIL;
import static io.portico.admin.customerfile.Field.EXTERNAL_KEY;
import static io.portico.admin.customerfile.Field.NAME;
import static io.portico.admin.customerfile.Field.POST_CODE;
import static io.portico.admin.customerfile.Field.REGISTRATION_NUMBER;
import static io.portico.admin.customerfile.Field.STREET;
import static io.portico.admin.customerfile.Field.VAT_ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.admin.table.TableRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Columns are proposed by their headings, and say what they say and nothing more. */
class MappingTest {

    private static List<Field> proposed(String... headings) {
        return Mapping.proposed(List.of(headings)).columns();
    }

    @Test
    void what_our_own_pages_call_the_fields_is_understood_in_every_language() {
        for (var language : List.of("", "_lt", "_de", "_ro", "_kk")) {
            var texts = texts("/io/portico/admin/messages" + language + ".properties");
            for (var field : Field.values()) {
                assertEquals(List.of(field), proposed(texts.getProperty(field.key())), language + " " + field);
            }
        }
    }

    private static Properties texts(String bundle) {
        var texts = new Properties();
        try (var in = new InputStreamReader(MappingTest.class.getResourceAsStream(bundle), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void headings_of_other_programs_are_understood_whatever_their_signs() {
        assertEquals(
                Arrays.asList(NAME, EXTERNAL_KEY, EMAIL, STREET, CITY, POST_CODE, COUNTRY, VAT_ID, null),
                proposed("*Contact Name", "Account Number", "Email Address", "POAddressLine1", "POCity", "POPostalCode",
                        "POCountry", "TaxNumber", "Discount"));
        assertEquals(
                List.of(NAME, REGISTRATION_NUMBER, VAT_ID, STREET, EMAIL),
                proposed("Pavadinimas", "ĮMONĖS KODAS", "PVM mokėtojo kodas", "Adresas:", "El. paštas"));
        assertEquals(
                List.of(EXTERNAL_KEY, NAME, STREET, POST_CODE, CITY, VAT_ID),
                proposed("Kunden-Nr.", "Firma", "Straße (Rechnung)", "PLZ", "Ort", "USt-IdNr."));
        assertEquals(
                List.of(NAME, VAT_ID, REGISTRATION_NUMBER, CITY),
                proposed("Denumire", "CIF", "Nr. Reg. Com.", "Localitate"));
        assertEquals(List.of(NAME, REGISTRATION_NUMBER, CITY), proposed("Атауы", "БСН/ЖСН", "Қаласы"));
    }

    @Test
    void the_first_of_two_columns_is_taken_but_names_and_streets_are_put_together() {
        assertEquals(Arrays.asList(EMAIL, null), proposed("E-mail", "Mail"));
        var mapping = Mapping.proposed(List.of("Vorname", "Nachname", "Straße", "Hausnummer"));

        var told = mapping.told(new TableRow(2, List.of("Anna", "Groß", "Hauptstraße", "7")));
        assertEquals("Anna Groß", told.text(NAME));
        assertEquals("Hauptstraße, 7", told.text(STREET));
    }

    @Test
    void a_row_that_ends_early_says_nothing_of_the_rest() {
        var told = Mapping.proposed(List.of("Name", "City")).told(new TableRow(2, List.of("  A\tB ")));

        assertEquals("A B", told.text(NAME));
        assertNull(told.text(CITY));
    }

    @Test
    void the_apostrophe_of_our_own_lists_is_taken_off_and_no_other() {
        var mapping = new Mapping(List.of(NAME));

        assertEquals("=1+1", mapping.told(new TableRow(2, List.of("'=1+1"))).text(NAME));
        assertEquals("'s-Hertogenbosch", mapping.told(new TableRow(2, List.of("'s-Hertogenbosch"))).text(NAME));
    }

    @Test
    void what_is_kept_of_a_mapping_and_of_a_row_is_read_back_the_same() {
        var mapping = new Mapping(Arrays.asList(NAME, null, EMAIL));
        var told = mapping.told(new TableRow(2, List.of("Žalioji, šaka", "x", "a@b.example")));

        assertEquals(mapping, Mapping.read(mapping.written()));
        assertEquals(told, Told.read(told.written()));
    }
}
