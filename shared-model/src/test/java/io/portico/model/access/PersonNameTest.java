package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void takes_a_name_up_to_a_hundred_characters_and_says_at_its_field_what_is_wrong() {
        assertEquals(Optional.empty(), PersonName.problem(" " + "ą".repeat(100) + " ", "first"));
        assertEquals("register.nameTooLong", PersonName.problem("ą".repeat(101), "last").orElseThrow().key());
        assertEquals("register.first", PersonName.problem(" ", "first").orElseThrow().key());
        assertEquals("last", PersonName.problem(null, "last").orElseThrow().field());
    }
}
