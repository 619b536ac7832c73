/** A look at the portal needs its mails too: in a demo, and only there, a page shows what the mail catcher kept. */
package io.portico.client.demo;
