/** Coming in by a password, and getting a new one: for those who prefer it to a code each time, where the firm allows it. */
package io.portico.client.password;
