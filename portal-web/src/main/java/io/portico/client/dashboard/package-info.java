/** First what waits for the client, then what they have. */
package io.portico.client.dashboard;
