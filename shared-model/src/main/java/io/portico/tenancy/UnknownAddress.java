package io.portico.tenancy;

/** What somebody reads who asks for a code with an address the firm doesn't know: the same as everybody, or the seed's clear error. */
public enum UnknownAddress {
    NEUTRAL,
    CLEAR
}
