/** From an upload to invoices, because a firm's invoices come from other programs and nobody types five hundred of them. */
package io.portico.admin.importing;
