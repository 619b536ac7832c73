package io.portico.model.invoice.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceState;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceOrderTest {

    private static final String ID = "7ZQ4M9K2XW3TB";

    @ParameterizedTest
    @EnumSource(InvoiceOrder.class)
    void finds_a_row_again_by_its_place(InvoiceOrder order) {
        for (var row : new InvoiceRow[] {row(LocalDate.of(2026, 11, 29), 483_030), row(null, 0)}) {
            var place = order.placeOf(row);
            assertEquals(Optional.of(place), Place.read(place.toString(), order));
        }
    }

    @Test
    void puts_what_has_no_due_date_behind_everything_that_has_one() {
        assertEquals(LocalDate.of(9999, 12, 31), InvoiceOrder.DUE.keyOf(InvoiceOrder.DUE.placeOf(row(null, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, 483030~7ZQ4M9K2XW3TB", "OPEN, 2026-11-29~7ZQ4M9K2XW3TB", "NEWEST, 2026-99-99~7ZQ4M9K2XW3TB",
        "DUE, 2026-02-30~7ZQ4M9K2XW3TB"
    })
    void begins_at_the_beginning_for_a_place_of_another_order_or_of_no_calendar(InvoiceOrder order, String place) {
        assertEquals(Optional.empty(), Place.read(place, order));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        "~", "2026-11-29", "2026-11-29~", "2026-11-29~7zq4m9k2xw3tb", "2026-11-29~7ZQ4M9K2XW3TB'", "99999999999999~7ZQ4M9K2XW3TB",
        "2026-11-29~7ZQ4M9K2XW3TB\n", "1 or 1=1~7ZQ4M9K2XW3TB", "٣~7ZQ4M9K2XW3TB"
    })
    void begins_at_the_beginning_for_a_mangled_place(String place) {
        for (var order : InvoiceOrder.values()) assertEquals(Optional.empty(), Place.read(place, order));
    }

    @Test
    void reads_backwards_by_turning_both_the_clause_and_the_border() {
        assertEquals(" order by i.issuedOn desc, i.publicId desc", InvoiceOrder.NEWEST.clause(false));
        assertEquals(" order by i.issuedOn asc, i.publicId asc", InvoiceOrder.NEWEST.clause(true));
        assertEquals(
                " and (i.dueSort > :key or (i.dueSort = :key and i.publicId > :id))", InvoiceOrder.DUE.beyond(false));
        assertEquals(
                " and (i.dueSort < :key or (i.dueSort = :key and i.publicId < :id))", InvoiceOrder.DUE.beyond(true));
    }

    private static InvoiceRow row(LocalDate dueOn, long open) {
        return new InvoiceRow(
                ID, "INV-7", "Mediation", "Baltic", InvoiceKind.INVOICE, InvoiceState.APPROVED, LocalDate.of(2026, 10, 30), dueOn,
                483_030, open, "EUR");
    }
}
