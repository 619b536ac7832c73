/** How a client comes in and stays in: the door of the portal, closed unless a page says otherwise. */
package io.portico.client.access;
