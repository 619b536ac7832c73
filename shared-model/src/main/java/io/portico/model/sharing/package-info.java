/** Who may see what: a share ties a client to a customer, an invitation tells the client of it. */
package io.portico.model.sharing;
