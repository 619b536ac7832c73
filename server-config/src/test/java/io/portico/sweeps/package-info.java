/** Promises that hold for everything there is: every form, every page, every mail, every log. */
package io.portico.sweeps;
