/** Work that goes on by itself: over all firms, one piece after the other, whatever ends in between. */
package io.portico.admin.work;
