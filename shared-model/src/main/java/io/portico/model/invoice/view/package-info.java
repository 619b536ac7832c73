/** What both sides read of invoices, so that a colleague and a client looking at the same invoice see the same thing. */
package io.portico.model.invoice.view;
