package io.portico.model.payment;

/** How money came in. BEFORE_IMPORT is what an imported document already counts as prepaid. */
public enum PaymentMethod {
    BANK_TRANSFER,
    CARD,
    CASH,
    DIRECT_DEBIT,
    OTHER,
    BEFORE_IMPORT
}
