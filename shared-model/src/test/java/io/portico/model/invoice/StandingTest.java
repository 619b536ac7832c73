package io.portico.model.invoice;

import static io.portico.model.Examples.DUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Examples;
import io.portico.model.words.Language;
import io.portico.model.words.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final ClassLoader LOADER = StandingTest.class.getClassLoader();

    @Test
    void is_overdue_from_the_day_after_the_date_and_paid_whenever_the_money_came() {
        assertEquals(Standing.APPROVED, of(InvoiceState.APPROVED, 0));
        assertEquals(Standing.OVERDUE, of(InvoiceState.APPROVED, 1));
        assertEquals(Standing.PARTIALLY_PAID, of(InvoiceState.PARTIALLY_PAID, 0));
        assertEquals(Standing.OVERDUE, of(InvoiceState.PARTIALLY_PAID, 1));
        assertEquals(Standing.PAID, of(InvoiceState.PAID, 1));
        assertEquals(Standing.CANCELLED, of(InvoiceState.CANCELLED, 1));
        assertEquals(Standing.DRAFT, of(InvoiceState.DRAFT, 1));
    }

    @Test
    void a_credit_note_is_shown_as_one_unless_it_is_a_draft_or_cancelled() {
        var credit = InvoiceKind.CREDIT_NOTE;
        var late = DUE.plusDays(1);

        assertEquals(Standing.CREDIT_NOTE, Standing.of(credit, InvoiceState.APPROVED, DUE, late));
        assertEquals(Standing.CREDIT_NOTE, Standing.of(credit, InvoiceState.PAID, null, late));
        assertEquals(Standing.DRAFT, Standing.of(credit, InvoiceState.DRAFT, DUE, late));
        assertEquals(Standing.CANCELLED, Standing.of(credit, InvoiceState.CANCELLED, DUE, late));
    }

    @ParameterizedTest
    @EnumSource(InvoiceKind.class)
    void says_overdue_exactly_when_the_invoice_says_so(InvoiceKind kind) {
        for (var dueOn : new LocalDate[] {null, DUE}) {
            for (var days = -1; days <= 1; days++) {
                var invoice = Examples.of(kind, kind == InvoiceKind.INVOICE ? "100.00" : "-100.00", dueOn);
                invoice.approve();
                var today = DUE.plusDays(days);
                var standing = Standing.of(invoice.kind(), invoice.state(), invoice.dueOn(), today);
                assertEquals(invoice.isOverdue(today), standing == Standing.OVERDUE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void has_a_word_for_the_firm_and_one_for_the_client_in_every_language(Standing standing) {
        var texts = Texts.strict(LOADER);
        for (var language : Language.values()) {
            texts.text(language, "state." + standing.name());
            texts.text(language, "state." + standing.forClient());
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void has_an_icon_in_the_sprite(Standing standing) throws IOException {
        try (var sprite = LOADER.getResourceAsStream("META-INF/resources/ui/icons.svg")) {
            var drawn = new String(sprite.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(drawn.contains("id=\"" + standing.icon() + "\""), standing.icon());
        }
    }

    @Test
    void tells_a_client_what_to_do_with_an_approved_invoice() {
        assertEquals("TO_PAY", Standing.APPROVED.forClient());
        assertEquals("PAID", Standing.PAID.forClient());
    }

    private static Standing of(InvoiceState state, int daysLate) {
        return Standing.of(InvoiceKind.INVOICE, state, DUE, DUE.plusDays(daysLate));
    }
}
