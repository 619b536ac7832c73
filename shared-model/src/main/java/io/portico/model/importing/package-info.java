/** Files on their way to becoming invoices: a job per upload, a row per file, each with what became of it. */
package io.portico.model.importing;
