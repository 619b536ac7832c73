/** The invoices a client was shown: found, read, downloaded, printed. */
package io.portico.client.invoice;
