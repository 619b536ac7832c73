/** Files of customers from other programs: how they are read, what became of each of their rows. */
package io.portico.model.customerfile;
