/** Begins a look at the portal as a client sees it; the look itself goes on in the portal. */
package io.portico.admin.viewing;
