package io.portico.model.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenRuleTest {

    private static final BrokenRule SUM =
            new BrokenRule("BR-CO-15", true, 1, "cac:LegalMonetaryTotal", "Invoice total with VAT must be the sum.");

    @Test
    void rules_come_back_as_they_were_kept() {
        var rules = List.of(SUM, new BrokenRule("BR-CL-23", false, 3, "", "Unit must be one of the codes."));

        assertEquals(rules, BrokenRule.read(BrokenRule.write(rules)));
    }

    @Test
    void no_rule_is_nothing() {
        assertNull(BrokenRule.write(List.of()));
        assertEquals(List.of(), BrokenRule.read(null));
    }

    @Test
    void so_many_are_kept_as_find_room() {
        var kept = BrokenRule.read(BrokenRule.write(Collections.nCopies(1000, SUM)));

        assertTrue(kept.size() > 100 && kept.size() < 1000);
    }
}
