/** What both apps do with every request: words, forms, notices, headers, refusals. The only technical package of this module. */
package io.portico.web;
