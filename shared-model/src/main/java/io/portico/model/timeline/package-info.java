/** Who did what, and what it was before: written in the transaction that did it, never changed. */
package io.portico.model.timeline;
