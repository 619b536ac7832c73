package io.portico.model.payment;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.TODAY;
import static io.portico.model.Examples.bill;
import static io.portico.model.Examples.euros;
import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.money.Money;
import io.portico.model.words.Language;
import io.portico.model.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {

    @Test
    void is_booked_on_its_invoice() {
        var invoice = bill("100.00");
        var payment = pay(invoice, euros("30.00"), PaymentMethod.BANK_TRANSFER);

        assertEquals(euros("30.00"), payment.amount());
        assertEquals(euros("70.00"), invoice.open());
        assertEquals(InvoiceState.PARTIALLY_PAID, invoice.state());
    }

    @Test
    void leaves_the_invoice_alone_when_it_is_refused() {
        var invoice = bill("100.00");
        assertRefused("invoice.overpaid", () -> pay(invoice, euros("100.01"), PaymentMethod.CASH));
        assertEquals(euros("100.00"), invoice.open());
    }

    @Test
    void counts_what_the_document_says_was_prepaid() {
        var invoice = bill("100.00");
        pay(invoice, euros("100.00"), PaymentMethod.BEFORE_IMPORT);
        assertEquals(InvoiceState.PAID, invoice.state());
    }

    @ParameterizedTest
    @EnumSource(PaymentMethod.class)
    void has_a_word_for_how_it_came_in_every_language(PaymentMethod method) {
        var texts = Texts.strict(PaymentTest.class.getClassLoader());
        for (var language : Language.values()) texts.text(language, "payment." + method);
    }

    private static Payment pay(Invoice invoice, Money amount, PaymentMethod method) {
        return Payment.on(invoice, amount, TODAY, method, null, "Rūta", NOW);
    }
}
