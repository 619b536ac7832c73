/** Cleaning up is the work of a bean nobody calls from outside, so it is looked at from inside. */
package io.portico.admin.post;
