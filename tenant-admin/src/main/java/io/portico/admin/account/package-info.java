/** A colleague's own things, whichever firms they work for: how they prove who they are, and their password. */
package io.portico.admin.account;
