/** A mail is the first a client sees of a firm: it is written here in full, and sent elsewhere. */
package io.portico.model.post;
