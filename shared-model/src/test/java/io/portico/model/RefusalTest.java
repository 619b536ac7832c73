package io.portico.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void tells_the_sentence_and_what_fills_it() {
        var refusal = new Refusal("invoice.overpaid", "INV-7", 12);

        assertEquals("invoice.overpaid", refusal.key());
        assertArrayEquals(new Object[] {"INV-7", 12}, refusal.details());
        assertNull(refusal.field());
    }

    @Test
    void can_speak_of_a_field_and_be_told_of_another() {
        var refusal = Refusal.on("slug", "slug.length", 2, 50);

        assertEquals("slug", refusal.field());
        assertEquals("address", refusal.at("address").field());
        assertArrayEquals(new Object[] {2, 50}, refusal.at("address").details());
    }

    @Test
    void carries_no_stack() {
        assertEquals(0, new Refusal("invoice.overpaid").getStackTrace().length);
    }
}
