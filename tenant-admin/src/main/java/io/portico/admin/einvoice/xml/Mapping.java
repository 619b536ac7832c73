package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.EInvoice;

/** How one syntax says what an invoice says. Parts come one by one, so that a long document is never held whole. */
interface Mapping {

    /** Whether an element only holds parts and is none itself. */
    boolean holdsParts(String name);

    /** Takes what a part says; parts of no interest are passed over. */
    void take(Element part);

    /** The invoice, once all parts have been taken. */
    EInvoice finish();
}
