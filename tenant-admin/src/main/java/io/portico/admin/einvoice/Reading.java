package io.portico.admin.einvoice;

/** What came of reading one file: an invoice, or a refusal. */
public sealed interface Reading permits ReadInvoice, Refused {

    /** What the file was called. */
    String fileName();

    /** SHA-256 of the file as it came, 64 small hexadecimal digits; tells whether the same bytes came before. */
    String sha256();
}
