/** How clients sign in besides codes and passwords: passkeys, the second step, and what to do when it is lost. */
package io.portico.client.factor;
