/** Second factors and passkeys: the arithmetic and the checks, the same for colleagues and clients; each keeps rows of its own. */
package io.portico.model.factor;
