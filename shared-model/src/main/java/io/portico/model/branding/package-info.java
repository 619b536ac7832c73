/** A firm's colours must never cost a reader anything: what is legible is decided here and nowhere else. */
package io.portico.model.branding;
