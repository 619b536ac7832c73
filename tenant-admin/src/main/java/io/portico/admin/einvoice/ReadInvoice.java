package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.Syntax;

/**
 * An invoice that was read.
 *
 * @param fileName what the file was called
 * @param sha256 of the file as it came
 * @param syntax how it is written
 * @param invoice what it says
 * @param xml the invoice's XML: the file itself, or what was inside the PDF
 */
public record ReadInvoice(String fileName, String sha256, Syntax syntax, EInvoice invoice, byte[] xml)
        implements Reading {}
