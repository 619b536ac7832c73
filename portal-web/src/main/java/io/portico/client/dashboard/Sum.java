package io.portico.client.dashboard;

import io.portico.model.money.Money;
import java.time.LocalDate;

/** What is open in one currency, and how much of it is late. Amounts are minor units. */
public record Sum(
        String currency, long openMinor, long openCount, LocalDate nextDue, long overdueMinor, long overdueCount) {

    public Money open() {
        return Money.of(openMinor, currency);
    }

    public Money overdue() {
        return Money.of(overdueMinor, currency);
    }
}
