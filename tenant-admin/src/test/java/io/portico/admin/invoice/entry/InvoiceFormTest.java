package io.portico.admin.invoice.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.Refusal;
import io.portico.model.words.MoneyStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceFormTest {

    private static final TypedLine ADVICE = new TypedLine("Advice", "2", "HUR", "100", "21", "", "");

    private static final TypedLine BLANK = new TypedLine("", "1", "H87", "", "21", "", "");

    private final Map<String, String> head = new HashMap<>(Map.of(
            "customer", "7ZQ4M9K2XW3TB", "number", "INV-7", "issuedOn", "2026-11-22", "dueOn", "2026-12-22", "currency", "EUR"));

    private InvoiceForm form(TypedLine... lines) {
        return new InvoiceForm(new TypedInvoice(head, List.of(lines)), MoneyStyle.SPACES);
    }

    private List<String> wrong(TypedLine... lines) {
        var form = form(lines);
        form.read();
        return form.wrong().stream().map(no -> no.field() + " " + no.key()).toList();
    }

    private static TypedLine line(String quantity, String price, String rate) {
        return new TypedLine("Advice", quantity, "HUR", price, rate, "Z", "");
    }

    private static TypedLine untaxed(String zero, String reason) {
        return new TypedLine("Advice", "1", "HUR", "100", "0", zero, reason);
    }

    @Test
    void asks_why_there_is_no_tax() {
        assertEquals(List.of("line-zero-0 invoice.noZero"), wrong(untaxed("", "")));
        assertEquals(List.of("line-zero-0 invoice.noZero"), wrong(untaxed("S", "")));
        assertEquals(List.of("line-reason-0 invoice.noReason"), wrong(untaxed("E", " ")));
        assertEquals(List.of(), wrong(untaxed("E", "Article 132"), untaxed("AE", ""), untaxed("Z", "")));
        assertEquals(List.of(), wrong(ADVICE));
    }

    @Test
    void lets_nothing_stand_beside_what_is_outside_the_scope_of_tax() {
        assertEquals(List.of(), wrong(untaxed("O", "")));
        assertEquals(List.of("lines invoice.outsideAlone"), wrong(untaxed("O", ""), ADVICE));
    }

    @Test
    void reads_what_is_complete() {
        var entry = form(ADVICE).read();

        assertEquals("INV-7", entry.number());
        assertEquals("2026-12-22", entry.dueOn().toString());
        assertEquals(1, entry.items().size());
        assertEquals(List.of(), wrong(ADVICE));
    }

    @Test
    void says_everything_that_is_missing_at_once() {
        head.clear();

        assertEquals(
                List.of(
                        "customer invoice.noCustomer",
                        "number invoice.noNumber",
                        "currency money.unknownCurrency",
                        "issuedOn invoice.notADate",
                        "line-name-0 invoice.noLines"),
                wrong(BLANK));
    }

    @Test
    void needs_no_due_date_but_none_before_the_date_of_issue() {
        head.put("dueOn", "2026-11-21");
        assertEquals(List.of("dueOn invoice.dueBeforeIssue"), wrong(ADVICE));

        head.put("dueOn", "");
        assertNull(form(ADVICE).read().dueOn());
        assertEquals(List.of(), wrong(ADVICE));
    }

    @ParameterizedTest
    @CsvSource({"30 February, 2026-02-30", "middle ages, 1066-10-14", "words, tomorrow"})
    void takes_no_date_that_no_calendar_or_invoice_has(String why, String date) {
        head.put("issuedOn", date);
        assertEquals(List.of("issuedOn invoice.notADate"), wrong(ADVICE), why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | 10 | 21 | line-quantity-1 invoice.noQuantity",
        "x | 10 | 21 | line-quantity-1 money.notANumber",
        "0,123456789 | 10 | 21 | line-quantity-1 invoice.numberRange",
        "1000000000 | 10 | 21 | line-quantity-1 invoice.numberRange",
        "1 | -10 | 21 | line-price-1 invoice.priceBelowZero",
        "1 | 10 | 101 | line-rate-1 invoice.noRate",
        "1 | 10 | -1 | line-rate-1 invoice.noRate",
        "1 | 10 | '' | line-rate-1 invoice.noRate"
    })
    void tells_each_mistake_of_a_line_at_its_own_field(String quantity, String price, String rate, String problem) {
        assertEquals(List.of(problem), wrong(ADVICE, line(quantity, price, rate)));
    }

    @Test
    void reads_numbers_as_the_reader_writes_them() {
        var item = form(line("1 210,5", "0,125", "21 %")).read().items().get(0);

        assertEquals("1210.5", item.quantity().toPlainString());
        assertEquals("0.125", item.price().toPlainString());
        assertEquals("21", item.rate().toPlainString());
    }

    @Test
    void passes_over_lines_nobody_filled_in() {
        assertEquals(List.of(), wrong(ADVICE, BLANK));
    }

    @Test
    void sums_up_what_can_be_read_already() {
        assertEquals("242.00 EUR", form(ADVICE, line("x", "1", "21")).sums().total().toString());
        assertNull(form(line("x", "1", "21")).sums());
        assertNull(form(line("999999999", "999999999", "21")).sums());
    }

    @Test
    void is_told_by_refusals_that_name_their_field() {
        var form = form(line("x", "1", "21"));
        form.read();
        assertEquals("line-quantity-0", form.wrong().stream().map(Refusal::field).findFirst().orElseThrow());
    }
}
