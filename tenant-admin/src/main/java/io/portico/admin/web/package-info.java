/** What all pages of the administration share and that belongs to no feature. */
package io.portico.admin.web;
