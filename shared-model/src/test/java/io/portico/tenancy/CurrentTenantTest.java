package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentTenantTest {

    private final CurrentTenant current = new CurrentTenant();
    private final Firm firm = FewFirms.firm("acme");

    @Test
    void answers_nothing_before_a_firm_is_entered() {
        assertFalse(current.isPresent());
        assertNull(current.getFirm());
        assertThrows(IllegalStateException.class, current::get);
        assertThrows(IllegalStateException.class, current::zone);
    }

    @Test
    void is_in_the_firm_of_a_visit_only_while_it_lasts() {
        assertEquals("acme", current.visit(firm, () -> current.get().slug()));
        assertFalse(current.isPresent());

        assertThrows(ArithmeticException.class, () -> current.visit(firm, () -> 1 / Integer.parseInt("0")));
        assertFalse(current.isPresent());
    }

    @Test
    void never_visits_a_second_firm() {
        current.enter(firm);

        assertThrows(IllegalStateException.class, () -> current.visit(firm, () -> "seen"));
        assertSame(firm, current.get());
        assertSame(firm, current.getFirm());
        assertEquals(ZoneId.of("Europe/Vilnius"), current.zone());
        current.leave();
        assertFalse(current.isPresent());
    }

    @Test
    void may_be_entered_again_but_never_left_for_another_firm() {
        current.enter(firm);
        current.enter(firm);
        assertThrows(IllegalStateException.class, () -> current.enter(FewFirms.firm("globex")));
        assertSame(firm, current.get());
    }

    @Test
    void keeps_nothing_while_somebody_looks_but_what_is_meant_to_be_kept() {
        assertFalse(current.isLooking());
        assertEquals("", current.mount());
        current.look("/as/petras");
        assertEquals("/as/petras", current.mount());
        assertTrue(current.isLooking());

        var kept = new ArrayList<Boolean>();
        current.keep(() -> kept.add(!current.isLooking()));
        assertEquals(List.of(true), kept);
        assertTrue(current.isLooking());
    }
}
