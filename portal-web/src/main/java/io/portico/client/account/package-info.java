/** What is a client's own to decide: their name, how pages are written for them, how and where they are signed in. */
package io.portico.client.account;
