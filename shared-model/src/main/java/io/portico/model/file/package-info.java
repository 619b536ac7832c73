/** Bytes that belong to a firm, kept once per content and beside the rows that name them: one transaction, any node, one backup. */
package io.portico.model.file;
