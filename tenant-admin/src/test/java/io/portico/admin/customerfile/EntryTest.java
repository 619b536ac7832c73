package io.portico.admin.customerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.words.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A row becomes a record, or says field by field why not. */
class EntryTest {

    private static final CustomerDetails BEFORE = new CustomerDetails(
            CustomerKind.PERSON, "Anna", EmailAddress.of("anna@people.example"), "Upės 3", "LT-1", "Kaunas", "LT", "LT1000", "300", Language.LT, "A");

    private static Entry entry(Field field, String text, CustomerDetails before) {
        return Entry.of(new Told(Map.of(field, text)), before);
    }

    @Test
    void what_a_row_does_not_say_stays_as_it_was() {
        var after = entry(Field.CITY, "Vilnius", BEFORE);

        assertEquals(List.of(), after.wrong());
        assertEquals("Vilnius", after.details().city());
        assertEquals("Upės 3", after.details().street());
        assertEquals(CustomerKind.PERSON, after.details().kind());
    }

    @Test
    void somebody_new_needs_a_name_and_is_a_company_unless_the_row_says_so() {
        assertEquals("customer.nameMissing", entry(Field.CITY, "Vilnius", null).wrong().get(0).key());
        assertEquals(CustomerKind.COMPANY, entry(Field.NAME, "A", null).details().kind());
    }

    @Test
    void countries_are_understood_by_code_and_by_name_in_every_language() {
        for (var text : List.of("lt", "LTU", "Lithuania", "Lietuva", "Litauen", "Lituania", "Литва", " LIETUVA ")) {
            assertEquals("LT", entry(Field.COUNTRY, text, null).details().country(), text);
        }
        assertEquals("customerFile.wrong.country", entry(Field.COUNTRY, "Narnia", BEFORE).wrong().get(0).key());
    }

    @Test
    void kinds_and_languages_are_understood_as_people_write_them() {
        for (var text : List.of("Person", "private", "Fizinis asmuo", "Privatperson", "persoană fizică", "жеке тұлға")) {
            assertEquals(CustomerKind.PERSON, entry(Field.KIND, text, null).details().kind(), text);
        }
        for (var text : List.of("de", "de-AT", "Deutsch", "German", "vokiečių")) {
            assertEquals(Language.DE, entry(Field.LANGUAGE, text, null).details().language(), text);
        }
        assertEquals("customerFile.wrong.language", entry(Field.LANGUAGE, "Français", BEFORE).wrong().get(0).key());
        assertEquals("customerFile.wrong.kind", entry(Field.KIND, "robot", BEFORE).wrong().get(0).key());
    }

    @Test
    void every_field_that_is_wrong_is_told_and_read_back_with_its_gaps() {
        var entry = Entry.of(new Told(Map.of(Field.NAME, "x".repeat(201), Field.EMAIL, "a b", Field.VAT_ID, "?")), null);

        assertEquals(List.of("name", "email", "vatId"), entry.wrong().stream().map(Refusal::field).toList());
        var read = Wrongs.read(Wrongs.written(entry.wrong()));
        assertEquals(200L, read.get(0).details()[0]);
        assertEquals(entry.wrong().stream().map(Refusal::key).toList(), read.stream().map(Refusal::key).toList());
        assertEquals(List.of(), Wrongs.read(null));
        assertNull(Wrongs.read(Wrongs.written(List.of(new Refusal("customerFile.wrong.several")))).get(0).field());
    }
}
