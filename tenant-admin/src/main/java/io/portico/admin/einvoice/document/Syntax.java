package io.portico.admin.einvoice.document;

/** How an e-invoice is written down. */
public enum Syntax {
    /** OASIS UBL 2.1, Invoice and CreditNote. */
    UBL,
    /** UN/CEFACT Cross Industry Invoice D16B. */
    CII,
    /** A PDF with an invoice in XML inside: Factur-X, ZUGFeRD 2. */
    FACTUR_X
}
