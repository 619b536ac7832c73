/** Where a colleague arrives: a new firm is led through its first steps, every other one begins with its customers. */
package io.portico.admin.start;
