package io.portico.admin.einvoice.document;

import java.math.BigDecimal;

/**
 * An allowance or a charge.
 *
 * @param charge true for a charge, false for an allowance
 * @param amount net, as written: positive in both cases
 * @param base what the percentage is of
 * @param percent of the base
 * @param reason in words
 * @param reasonCode UNCL 5189 for allowances, UNCL 7161 for charges
 * @param taxCategory the UNCL 5305 code; null on lines
 * @param taxRate in percent; null on lines
 */
public record Adjustment(
        boolean charge,
        BigDecimal amount,
        BigDecimal base,
        BigDecimal percent,
        String reason,
        String reasonCode,
        String taxCategory,
        BigDecimal taxRate) {}
