/** The house's rules as tests, written once for every module: if a rule matters, a test says it. */
package io.portico.house;
