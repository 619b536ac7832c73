package io.portico.admin.einvoice.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * A position.
 *
 * @param number the line's identifier (BT-126)
 * @param name what it is (BT-153)
 * @param description more about it (BT-154), line breaks kept
 * @param note a remark on the line (BT-127)
 * @param itemNumber the seller's number of the item (BT-155)
 * @param quantity how many (BT-129), at most 8 decimals, rounded half up beyond
 * @param unit the UN/ECE Recommendation 20 or 21 code (BT-130)
 * @param unitPrice the net price of one unit, at most 8 decimals (BT-146 divided by the base quantity BT-149)
 * @param net the line's net amount (BT-131)
 * @param taxCategory the UNCL 5305 code (BT-151)
 * @param taxRate in percent (BT-152)
 * @param adjustments allowances and charges of this line
 * @param period the period of this line
 */
public record Line(
        String number,
        String name,
        String description,
        String note,
        String itemNumber,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal net,
        String taxCategory,
        BigDecimal taxRate,
        List<Adjustment> adjustments,
        EInvoice.Period period) {

    /** Copies the list, so that a line once read stays as it is. */
    public Line {
        adjustments = List.copyOf(adjustments);
    }
}
