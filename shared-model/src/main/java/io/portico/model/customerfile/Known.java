package io.portico.model.customerfile;

/** What to do with rows that look like a customer who is there, although no customer number says so. */
public enum Known {
    UPDATE,
    LEAVE,
    ADD
}
