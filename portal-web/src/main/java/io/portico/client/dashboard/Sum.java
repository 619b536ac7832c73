package io.portico.client.dashboard;

import io.portico.model.money.Money;
import java.sql.Date;
import java.time.LocalDate;

/** What is open in one currency, and how much of it is late. Amounts are minor units. */
public record Sum(
        String currency, long openMinor, long openCount, long overdueMinor, long overdueCount, LocalDate nextDue) {

    /** Reads a row of aggregates, which the database widens as it likes. */
    static Sum of(Object[] row) {
        return new Sum(
                (String) row[0], whole(row[1]), whole(row[2]), whole(row[3]), whole(row[4]), date(row[5]));
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private static LocalDate date(Object date) {
        return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    public Money open() {
        return Money.of(openMinor, currency);
    }

    public Money overdue() {
        return Money.of(overdueMinor, currency);
    }
}
