/** Sends what the outbox holds, once per node and in this app only: nobody waits for a mail server, and no mail is lost with a request. */
package io.portico.admin.post;
