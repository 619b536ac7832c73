package io.portico.admin.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.model.words.Texts;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PromiseSentencesTest {

    private final Texts texts = Texts.strict(getClass().getClassLoader(), "io.portico.admin.messages");

    @Test
    void it_says_how_many_and_how_much() {
        assertEquals(
                "will see 4 invoices (€5,508.30 and $980.00 still open) from the moment you save.",
                text(Language.EN, "promise.now", 1, 4, 2, "€5,508.30 and $980.00"));
    }

    @Test
    void nothing_open_is_not_mentioned() {
        assertEquals("will see 1 invoice after registering.", text(Language.EN, "promise.later", 1, 1, 0, ""));
        assertEquals("sieht nach der Registrierung 1 Rechnung.", text(Language.DE, "promise.later", 1, 1, 0, ""));
    }

    @Test
    void several_people_take_the_plural() {
        assertEquals("sehen 21 Rechnungen, sobald Sie speichern.", text(Language.DE, "promise.now", 2, 21, 0, ""));
        assertEquals("vor vedea 21 de facturi după înregistrare.", text(Language.RO, "promise.later", 2, 21, 0, ""));
        assertEquals("matys 21 sąskaitą po registracijos.", text(Language.LT, "promise.later", 2, 21, 0, ""));
    }

    private String text(Language language, String key, Object... values) {
        return texts.in(Formats.usual(language, ZoneOffset.UTC)).text(key, values);
    }
}
