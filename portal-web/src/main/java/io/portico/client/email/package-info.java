/** Another e-mail address: the new one is proven by a code, the old one is warned and can take it back for a week. */
package io.portico.client.email;
