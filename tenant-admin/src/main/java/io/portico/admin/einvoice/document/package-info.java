/** What an e-invoice says, the same words whichever syntax it came in, so that nothing else need know UBL from CII. */
package io.portico.admin.einvoice.document;
