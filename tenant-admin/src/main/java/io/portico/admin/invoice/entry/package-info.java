/** Invoices entered by hand: nobody should need another program for the one invoice that never was a file. */
package io.portico.admin.invoice.entry;
