/** A colleague looks at the portal as a client sees it: for a reason, for half an hour, and the client can read of it. */
package io.portico.model.viewing;
