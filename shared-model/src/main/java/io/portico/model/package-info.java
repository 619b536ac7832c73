/** What the business is, apart from how it is shown: a rule here holds for every page, job and import alike. */
package io.portico.model;
