/** Watches over all firms for guessing that spreads over many accounts, and tells those whom it concerns. */
package io.portico.admin.guard;
