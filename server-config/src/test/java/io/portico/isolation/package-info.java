/** What belongs to one firm or one client reaches nobody else: every page and every file, asked for by everybody who shouldn't. */
package io.portico.isolation;
