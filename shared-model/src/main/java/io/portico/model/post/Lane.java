package io.portico.model.post;

/** Which letters go first: codes before invitations before the rest. */
public enum Lane {
    CODE,
    INVITATION,
    NOTICE
}
