package io.portico.model.sharing;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.TODAY;
import static io.portico.model.Examples.baltic;
import static io.portico.model.Examples.petras;
import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.invoice.InvoiceState;
import io.portico.model.post.Lane;
import io.portico.model.post.Letter;
import io.portico.model.post.LetterState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void shows_approved_partly_paid_and_paid_invoices_when_the_firm_says_nothing_else() {
        assertEquals(
                EnumSet.of(InvoiceState.APPROVED, InvoiceState.PARTIALLY_PAID, InvoiceState.PAID),
                share(Scope.USUAL).scope().statuses());
        assertTrue(share(Scope.USUAL).isActive(TODAY.plusYears(50)));
    }

    @Test
    void never_shows_drafts() {
        var scope = new Scope(Set.of(Section.INVOICES), Set.of(InvoiceState.DRAFT, InvoiceState.PAID), null);
        assertRefused("share.draftsNever", () -> share(scope));
        assertFalse(InvoiceState.SHAREABLE.contains(InvoiceState.DRAFT));
    }

    @Test
    void still_counts_on_its_last_day() {
        var share = share(until(TODAY));
        assertTrue(share.isActive(TODAY));
        assertFalse(share.isActive(TODAY.plusDays(1)));
    }

    @Test
    void ends_when_it_is_revoked_and_keeps_who_did_it_first() {
        var share = share(Scope.USUAL);
        share.revoke("Rūta", NOW);
        share.revoke("Jonas", NOW.plusSeconds(60));

        assertFalse(share.isActive(TODAY));
        assertEquals("Rūta", share.revokedBy());
        assertEquals(NOW, share.revokedAt());
    }

    @Test
    void word_of_it_that_has_not_left_does_not_leave_once_it_is_revoked() {
        var share = share(Scope.USUAL);
        var word = new Letter("shared", Lane.NOTICE, petras().email(), "Invoices", new byte[1], "example.com", null, NOW);
        share.tell(word);
        assertSame(word, share.letter());

        share.revoke("Rūta", NOW);
        assertEquals(LetterState.DROPPED, word.state());
    }

    @Test
    void can_be_given_again() {
        var share = share(Scope.USUAL);
        share.revoke("Rūta", NOW);
        share.grant(until(TODAY), "Jonas");

        assertTrue(share.isActive(TODAY));
        assertEquals(TODAY, share.until());
        assertNull(share.revokedBy());
        assertEquals("Jonas", share.sharedBy());
    }

    @Test
    void may_show_nothing_for_now() {
        var nothing = share(new Scope(Set.of(), Set.of(), null)).scope();
        assertEquals(Set.of(), nothing.sections());
        assertEquals(Set.of(), nothing.statuses());
    }

    @Test
    void does_not_change_when_the_set_it_was_given_does() {
        var statuses = EnumSet.of(InvoiceState.PAID);
        var share = share(new Scope(Set.of(Section.INVOICES), statuses, null));
        statuses.add(InvoiceState.CANCELLED);
        assertEquals(Set.of(InvoiceState.PAID), share.scope().statuses());
    }

    private static Scope until(LocalDate last) {
        return new Scope(Set.of(Section.INVOICES), InvoiceState.SHARED, last);
    }

    private static Share share(Scope scope) {
        return new Share(petras(), baltic(), scope, "Rūta", NOW);
    }

    @Test
    void belongs_to_one_client_and_one_customer() {
        var client = petras();
        var customer = baltic();
        var share = new Share(client, customer, Scope.USUAL, "Rūta", NOW);

        assertSame(client, share.client());
        assertSame(customer, share.customer());
        assertEquals(NOW, share.createdAt());
        assertEquals(Scope.USUAL.until(), share.until());
        assertFalse(share.publicId().isEmpty());
    }
}
