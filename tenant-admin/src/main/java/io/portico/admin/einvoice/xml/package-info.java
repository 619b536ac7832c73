/** Reads strangers' XML as a stream, because what anybody may send must neither expand, reach out nor fill memory. */
package io.portico.admin.einvoice.xml;
