/** What a customer owes: read from an e-invoice or entered by hand, with everything a reader needs to check and pay it. */
package io.portico.model.invoice;
