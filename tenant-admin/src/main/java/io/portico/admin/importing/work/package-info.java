/** Imports that go on by themselves: over all firms, one file after the other, whatever ends in between. */
package io.portico.admin.importing.work;
