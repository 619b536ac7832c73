/** The people of the firms: one identity each, however many firms they work for. */
package io.portico.model.colleague;
