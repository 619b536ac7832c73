package io.portico.model.invoice;

/** How an e-invoice is written: OASIS UBL 2.1, UN/CEFACT CII D16B, or CII inside a PDF (Factur-X, ZUGFeRD). */
public enum InvoiceSyntax {
    UBL,
    CII,
    FACTUR_X;

    /** The media type of a file written so. */
    public String mediaType() {
        return this == FACTUR_X ? "application/pdf" : "application/xml";
    }
}
