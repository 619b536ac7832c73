package io.portico.admin.importing;

import static io.portico.admin.importing.Documents.booked;
import static io.portico.admin.importing.Documents.good;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.admin.importing.Facts.Difference;
import io.portico.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final String SAMPLE = "ubl-lt-several-rates";

    @Test
    void the_same_invoice_differs_in_nothing() {
        assertEquals(List.of(), Facts.differences(booked(good(SAMPLE)), booked(good(SAMPLE))));
    }

    @Test
    void another_amount_and_another_date_are_told_before_and_after() {
        var newer = good(SAMPLE, "EUR\">1671.02</cbc:PayableAmount>", "EUR\">1671.03</cbc:PayableAmount>", "2026-10-14", "2026-10-31");

        assertEquals(
                List.of(
                        new Difference("invoice.payable", Money.of(177_102, "EUR"), Money.of(177_103, "EUR")),
                        new Difference("invoice.due", LocalDate.of(2026, 10, 14), LocalDate.of(2026, 10, 31))),
                Facts.differences(booked(good(SAMPLE)), booked(newer)));
    }

    @Test
    void a_line_that_changed_is_told_with_its_price() {
        var differences = Facts.differences(booked(good(SAMPLE)), booked(good(SAMPLE, "EUR\">34.50</cbc:PriceAmount>", "EUR\">35.50</cbc:PriceAmount>")));

        assertEquals(1, differences.size());
        assertEquals("invoice.line", differences.get(0).what());
    }

    @Test
    void of_many_lines_the_first_five_are_told() {
        var before = booked(good(SAMPLE));
        before.restate(new Transcript(good(SAMPLE), Documents.TODAY).head(), new Transcript(good(SAMPLE), Documents.TODAY).amounts());
        var after = booked(good(SAMPLE));
        var once = new Transcript(good(SAMPLE), Documents.TODAY);
        once.into(after);

        assertEquals(5, Facts.differences(before, after).stream().filter(each -> each.what().equals("invoice.line")).count());
    }
}
