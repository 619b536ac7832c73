package io.portico.admin.customer;

import io.portico.model.money.Money;

/** What a customer owes in one currency, and how much of it is late. Amounts are minor units. */
public record CustomerMoney(long customerId, String currency, long openMinor, long overdueMinor) {

    static CustomerMoney of(Object[] row) {
        return new CustomerMoney(
                (Long) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
    }

    public Money open() {
        return Money.of(openMinor, currency);
    }

    public Money overdue() {
        return Money.of(overdueMinor, currency);
    }

    public boolean isLate() {
        return overdueMinor > 0;
    }
}
