/** The firm's invoices: found, looked at, approved, paid, cancelled. */
package io.portico.admin.invoice;
