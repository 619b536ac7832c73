package io.portico.admin.einvoice.document;

/**
 * A way to pay (BG-16).
 *
 * @param code UNTDID 4461: 30 and 58 are transfers, 59 a direct debit, 48 a card
 * @param text the same in words
 * @param account the IBAN, or another account number where there is none; spaces removed
 * @param bic of its bank
 * @param accountName whose account it is
 * @param reference what to write when paying (BT-83)
 * @param mandate the direct debit mandate (BT-89)
 */
public record PaymentMeans(
        String code, String text, String account, String bic, String accountName, String reference, String mandate) {}
