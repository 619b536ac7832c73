/** Takes in whatever a firm uploads and says what it is, because an import lives by what it can say about bad files. */
package io.portico.admin.einvoice;
