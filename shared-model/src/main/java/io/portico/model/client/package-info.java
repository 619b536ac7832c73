/** Who signs in to a firm's portal, how they prove it, and where they are signed in. */
package io.portico.model.client;
