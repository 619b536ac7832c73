/** One launcher owns the life of the server, so that whatever was started is also stopped, or ended by the next start. */
package io.portico.server;
