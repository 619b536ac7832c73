/** Money that came in for an invoice, whoever recorded it. */
package io.portico.model.payment;
