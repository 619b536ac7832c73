/** What an operator asks this node: whether it is ready, and its figures. */
package io.portico.client.watch;
