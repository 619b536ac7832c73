package io.portico.model.sharing;

/**
 * Which invoices a share shows. The portal's list and sums and the sentence in the administration that promises them are
 * built on these very words, so that nobody is promised more or less than they see.
 */
public final class SharedInvoices {

    /** Of an invoice {@code i}: it is the customer's, in one of the shared states. */
    public static final String CONDITION = " i.customer.id = :customer and i.state in :shared ";

    /** Of such an invoice: there is something to pay on it. */
    public static final String OPEN =
            " i.open > 0 and i.kind = io.portico.model.invoice.InvoiceKind.INVOICE ";

    private SharedInvoices() {}
}
