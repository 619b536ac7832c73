/** Tables that other programs write: what a file really is, how it is to be read, and its rows as text, one by one. */
package io.portico.admin.table;
