/** Every word, date and amount that a person reads comes from here, so that five languages stay equally complete. */
package io.portico.model.words;
