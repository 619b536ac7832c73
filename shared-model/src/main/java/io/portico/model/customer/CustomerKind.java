package io.portico.model.customer;

/** Whether the firm bills a company or a person. */
public enum CustomerKind {
    COMPANY,
    PERSON
}
