/** Whether mail is lost, doubled or late can only be seen where the senders, the database and a mail server meet. */
package io.portico.outbox;
