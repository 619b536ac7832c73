/** What a stranger uploads must not reach a firm's pages as it came: a logo is judged, decoded and written anew. */
package io.portico.admin.branding;
