package io.portico.admin.importing;

import io.portico.model.importing.Details;
import io.portico.model.importing.ImportResult;
import io.portico.model.invoice.BrokenRule;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.money.Money;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One file of an import as people look at it.
 *
 * @param position its place in the import, counted from 0
 * @param syntax how it is written; null when it could not be read, as are what follows
 * @param broken the rules it breaks, as {@link BrokenRule} writes them
 * @param customer the name of the customer it went to, or null
 * @param invoice the public id of the invoice it became, or that has its number; or null
 * @param kept whether its bytes are there to be had
 */
public record FileRow(
        String publicId,
        int position,
        String fileName,
        long size,
        ImportResult result,
        String reason,
        String details,
        String field,
        InvoiceSyntax syntax,
        String number,
        String buyer,
        Long payableMinor,
        String currency,
        Boolean valid,
        String broken,
        String customer,
        String invoice,
        boolean kept) {

    private static final int IDS = 3;

    /** What fills the gaps of the reason. */
    public List<Object> gaps() {
        return Details.read(details);
    }

    public Money payable() {
        return payableMinor == null ? null : Money.of(payableMinor, currency);
    }

    /** Whom it is for: the customer, or the buyer as the file names them. */
    public String party() {
        return customer != null ? customer : buyer;
    }

    /** The rules it breaks, if it isn't valid. */
    public List<BrokenRule> brokenRules() {
        return BrokenRule.read(Boolean.FALSE.equals(valid) ? broken : null).stream().filter(BrokenRule::fatal).toList();
    }

    /** The ids of the first of them. */
    public String brokenIds() {
        var ids = brokenRules().stream().limit(IDS).map(BrokenRule::id).collect(Collectors.joining(", "));
        return brokenRules().size() > IDS ? ids + ", …" : ids;
    }

    /** Whether the firm has an invoice of it, so that there is one to look at. */
    public boolean isThere() {
        return result == ImportResult.IMPORTED || result == ImportResult.ALREADY_THERE;
    }

    public boolean isNew() {
        return result == ImportResult.NEEDS_CUSTOMER && party() != null;
    }

    public boolean isReplaceable() {
        return "import.held.version".equals(reason);
    }
}
