package io.portico.admin.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.invoice.InvoiceState;
import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Section;
import io.portico.model.timeline.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeChangesTest {

    @Test
    void the_first_share_begins_at_nothing() {
        var shared = new Change(
                "sharedInvoices", "key:share.notShared", "key:state.APPROVED,state.PARTIALLY_PAID,state.PAID");

        assertEquals(List.of(shared), ScopeChanges.between(null, Scope.USUAL));
    }

    @Test
    void an_end_date_is_told_before_and_after() {
        var ended = new Scope(Set.of(Section.INVOICES), InvoiceState.SHARED, LocalDate.of(2026, 12, 31));

        assertEquals(List.of(new Change("sharedUntil", null, "2026-12-31")), ScopeChanges.between(Scope.USUAL, ended));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertEquals(List.of(), ScopeChanges.between(Scope.USUAL, Scope.USUAL));
    }
}
