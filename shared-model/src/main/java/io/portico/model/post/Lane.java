package io.portico.model.post;

/** How urgent a mail is: lanes are emptied in this order, so that nobody waits for a code behind invitations. */
public enum Lane {

    /** Somebody sits in front of a page and waits. */
    CODE,

    /** Somebody was just told that it comes. */
    INVITATION,

    /** Nobody waits. */
    NOTICE
}
