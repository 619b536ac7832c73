/** How colleagues come in, and which firm they work in with which role. */
package io.portico.admin.access;
