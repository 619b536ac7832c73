package io.portico.model.invoice;

import static io.portico.model.Examples.DUE;
import static io.portico.model.Examples.TODAY;
import static io.portico.model.Examples.bill;
import static io.portico.model.Examples.draft;
import static io.portico.model.Examples.euros;
import static io.portico.model.Examples.head;
import static io.portico.model.Examples.of;
import static io.portico.model.Examples.stating;
import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceTest {

    @Test
    void is_a_draft_until_somebody_approves_it() {
        var invoice = draft("100.00");
        assertEquals(InvoiceState.DRAFT, invoice.state());

        invoice.approve();
        assertEquals(InvoiceState.APPROVED, invoice.state());
        assertEquals(euros("100.00"), invoice.open());
        assertRefused("invoice.notDraft", invoice::approve);
    }

    @Test
    void is_paid_at_once_when_there_is_nothing_to_pay() {
        assertEquals(InvoiceState.PAID, bill("0.00").state());
    }

    @Test
    void settles_itself_once_nothing_is_left_to_pay() {
        var invoice = bill("100.00");

        invoice.receive(euros("99.99"));
        assertEquals(InvoiceState.PARTIALLY_PAID, invoice.state());
        assertEquals(euros("0.01"), invoice.open());

        invoice.receive(euros("0.01"));
        assertEquals(InvoiceState.PAID, invoice.state());
        assertEquals(euros("100.00"), invoice.paid());
        assertRefused("invoice.notPayable", () -> invoice.receive(euros("0.01")));
    }

    @Test
    void takes_no_more_than_is_open_and_says_how_much_that_is() {
        var invoice = bill("100.00");
        invoice.receive(euros("40.00"));

        var refusal = assertRefused("invoice.overpaid", () -> invoice.receive(euros("60.01")));
        assertEquals("amount", refusal.field());
        assertArrayEquals(new Object[] {"INV-7", euros("60.00")}, refusal.details());
        assertEquals(euros("60.00"), invoice.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void takes_no_payment_of_nothing(String amount) {
        assertRefused("invoice.nothingPaid", () -> bill("100.00").receive(euros(amount)));
    }

    @Test
    void takes_no_payment_in_another_currency() {
        assertRefused("money.otherCurrency", () -> bill("100.00").receive(Money.of(100, "USD")));
    }

    @Test
    void takes_no_payment_as_a_draft_or_after_it_was_cancelled() {
        assertRefused("invoice.notPayable", () -> draft("100.00").receive(euros("1.00")));

        var cancelled = bill("100.00");
        cancelled.cancel();
        assertRefused("invoice.notPayable", () -> cancelled.receive(euros("1.00")));
    }

    @Test
    void leaves_nothing_open_when_it_is_cancelled() {
        var invoice = bill("100.00");
        invoice.cancel();

        assertEquals(InvoiceState.CANCELLED, invoice.state());
        assertTrue(invoice.open().isZero());
        assertRefused("invoice.notCancellable", invoice::cancel);
    }

    @Test
    void cannot_be_cancelled_once_money_came_in() {
        var invoice = bill("100.00");
        invoice.receive(euros("1.00"));
        assertRefused("invoice.notCancellable", invoice::cancel);
    }

    @Test
    void is_overdue_from_the_day_after_its_date_while_money_is_open() {
        var invoice = bill("100.00");
        assertFalse(invoice.isOverdue(DUE));
        assertTrue(invoice.isOverdue(DUE.plusDays(1)));

        invoice.receive(euros("50.00"));
        assertTrue(invoice.isOverdue(DUE.plusDays(1)));

        invoice.receive(euros("50.00"));
        assertFalse(invoice.isOverdue(DUE.plusYears(1)));
    }

    @Test
    void is_never_overdue_without_a_date_or_as_a_draft() {
        var undated = of(InvoiceKind.INVOICE, "100.00", null);
        undated.approve();

        assertFalse(undated.isOverdue(TODAY.plusYears(100)));
        assertFalse(draft("100.00").isOverdue(DUE.plusDays(1)));
    }

    @Test
    void a_credit_note_is_negative_never_overdue_never_open_and_takes_no_payment() {
        var credit = of(InvoiceKind.CREDIT_NOTE, "-363.00", DUE);
        credit.approve();

        assertEquals(euros("-363.00"), credit.payable());
        assertTrue(credit.open().isZero());
        assertEquals(InvoiceState.APPROVED, credit.state());
        assertFalse(credit.isOverdue(DUE.plusDays(1)));
        assertRefused("invoice.notPayable", () -> credit.receive(euros("1.00")));
    }

    @Test
    void an_invoice_that_gives_money_back_is_settled() {
        var invoice = bill("-10.00");
        assertEquals(InvoiceState.PAID, invoice.state());
        assertTrue(invoice.open().isZero());
    }

    @Test
    void a_newer_version_keeps_the_payments_and_settles_anew() {
        var invoice = bill("100.00");
        invoice.receive(euros("100.00"));

        invoice.restate(head(InvoiceKind.INVOICE, DUE, "EUR"), stating("120.00"));
        assertEquals(InvoiceState.PARTIALLY_PAID, invoice.state());
        assertEquals(euros("20.00"), invoice.open());

        invoice.restate(head(InvoiceKind.INVOICE, DUE, "EUR"), stating("80.00"));
        assertEquals(InvoiceState.PAID, invoice.state());
        assertTrue(invoice.open().isZero());
        assertEquals(euros("100.00"), invoice.paid());
    }

    @Test
    void a_newer_version_cannot_change_the_currency_of_payments() {
        var usd = head(InvoiceKind.INVOICE, DUE, "USD");
        var unpaid = bill("100.00");
        unpaid.restate(usd, stating("100.00"));
        assertEquals(Money.of(10_000, "USD"), unpaid.open());

        var paid = bill("100.00");
        paid.receive(euros("1.00"));
        assertRefused("invoice.otherCurrency", () -> paid.restate(usd, stating("100.00")));
    }

    @Test
    void a_newer_version_of_a_cancelled_invoice_stays_cancelled() {
        var invoice = bill("100.00");
        invoice.cancel();
        invoice.restate(head(InvoiceKind.INVOICE, DUE, "EUR"), stating("120.00"));
        assertEquals(InvoiceState.CANCELLED, invoice.state());
        assertTrue(invoice.open().isZero());
    }

    @Test
    void a_newer_version_brings_its_own_lines() {
        var invoice = draft("100.00");
        invoice.add(line("Advice"));
        invoice.add(line("Translation"));
        assertEquals(1, invoice.lines().get(1).position());

        invoice.restate(head(InvoiceKind.INVOICE, DUE, "EUR"), stating("50.00"));
        assertEquals(0, invoice.lines().size());
        invoice.add(line("Advice, corrected"));
        assertEquals(0, invoice.lines().get(0).position());
        assertEquals(euros("50.00"), invoice.lines().get(0).net());
    }

    @ParameterizedTest
    @EnumSource(InvoiceKind.class)
    void what_is_paid_and_what_is_open_always_make_the_whole(InvoiceKind kind) {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var invoice = of(kind, Money.of(random.nextInt(200) - 20, "EUR").major().toPlainString(), DUE);
            invoice.approve();
            for (var i = 0; i < 10; i++) tryToPay(invoice, Money.of(random.nextInt(60), "EUR"));

            if (kind == InvoiceKind.CREDIT_NOTE) assertTrue(invoice.paid().isZero());
            else if (invoice.payable().isPositive()) {
                assertEquals(invoice.payable(), invoice.paid().plus(invoice.open()));
                assertEquals(invoice.state() == InvoiceState.PAID, invoice.open().isZero());
            }
            assertFalse(invoice.open().isNegative());
        }
    }

    private static void tryToPay(Invoice invoice, Money amount) {
        if (invoice.state().isPayable() && invoice.kind() == InvoiceKind.INVOICE
                && amount.isPositive() && !amount.exceeds(invoice.open())) invoice.receive(amount);
    }

    private static InvoiceLine line(String name) {
        return new InvoiceLine("1", name, null, BigDecimal.ONE, "HUR", BigDecimal.TEN, 5_000, "S", new BigDecimal("21"));
    }
}
