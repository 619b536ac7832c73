package io.portico.model.sharing;

/** A part of a customer's affairs that can be shared. */
public enum Section {
    INVOICES
}
