package io.portico.admin.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.model.Refusal;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.sharing.Scope;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShareFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void drafts_are_never_offered() {
        assertFalse(ShareForm.CHOICES.contains(InvoiceState.DRAFT));
        assertEquals(InvoiceState.SHAREABLE, Set.copyOf(ShareForm.CHOICES));
    }

    @Test
    void it_opens_with_approved_partly_paid_and_paid() {
        var form = ShareForm.of("", Scope.USUAL);

        assertEquals(InvoiceState.SHARED, form.shown());
        assertEquals(Scope.USUAL, form.scope(TODAY));
    }

    @Test
    void without_invoices_nothing_is_shown_and_nothing_can_be_shared() {
        var form = new ShareForm("a@b.example", false, InvoiceState.SHARED, "", "");

        assertEquals(Set.of(), form.shown());
        assertEquals("invoices", assertThrows(Refusal.class, () -> form.scope(TODAY)).field());
    }

    @Test
    void the_last_day_may_be_today_but_not_yesterday() {
        assertEquals(TODAY, until("2026-11-22").scope(TODAY).until());
        assertEquals("share.untilPast", refusal("2026-11-21"));
        assertEquals("share.untilUnreadable", refusal("soon"));
    }

    private static String refusal(String until) {
        return assertThrows(Refusal.class, () -> until(until).scope(TODAY)).key();
    }

    private static ShareForm until(String day) {
        return new ShareForm("a@b.example", true, InvoiceState.SHARED, day, "");
    }
}
