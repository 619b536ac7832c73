/** Mail that reaches nobody must be seen by somebody: what could not be delivered, and what the mail server said. */
package io.portico.admin.mail;
