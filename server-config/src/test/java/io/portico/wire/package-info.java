/**
 * People who ask without a browser: they see pages as they come over the wire, and send the forms they find in them.
 */
package io.portico.wire;
