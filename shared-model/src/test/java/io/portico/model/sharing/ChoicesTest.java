package io.portico.model.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.model.invoice.InvoiceState;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final Choices.States states = new Choices.States();

    @Test
    void stand_in_one_column_in_a_fixed_order() {
        assertEquals(
                "APPROVED,PAID", states.convertToDatabaseColumn(Set.of(InvoiceState.PAID, InvoiceState.APPROVED)));
        assertEquals("", states.convertToDatabaseColumn(Set.of()));
        assertEquals("", states.convertToDatabaseColumn(null));
    }

    @Test
    void come_back_as_they_were() {
        assertEquals(InvoiceState.SHARED, states.convertToEntityAttribute(states.convertToDatabaseColumn(InvoiceState.SHARED)));
        assertEquals(Set.of(), states.convertToEntityAttribute(""));
        assertEquals(Set.of(), states.convertToEntityAttribute(null));
    }

    @Test
    void of_sections_stand_there_like_those_of_states() {
        var sections = new Choices.Sections();
        assertEquals("INVOICES", sections.convertToDatabaseColumn(Set.of(Section.INVOICES)));
        assertEquals(Set.of(Section.INVOICES), sections.convertToEntityAttribute("INVOICES"));
        assertEquals(Set.of(), sections.convertToEntityAttribute(null));
    }

    @Test
    void say_so_when_the_column_holds_a_word_of_nobodys() {
        assertThrows(IllegalArgumentException.class, () -> states.convertToEntityAttribute("APPROVED,SECRET"));
    }
}
