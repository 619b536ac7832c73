/** Firms to look at: whoever starts the demo meets people, customers and invoices as they would be after some years. */
package io.portico.admin.demo;
