/** The limits to come close to: a page's bytes, its table and its SQL with nothing around them. Never in the artefact. */
package io.portico.benchmark.bare;
