package io.portico.model.colleague;

/** What can be done in a firm. Who may do what is said by {@link Role} and nowhere else. */
public enum Right {
    /** See customers, invoices, and what happened. */
    LOOK,
    /** Add customers and change them, one by one or from a file. */
    CUSTOMERS,
    /** Enter, import, approve, and cancel invoices. */
    INVOICES,
    /** Record payments. */
    PAYMENTS,
    /** Decide who sees what of a customer in the portal. */
    SHARE,
    /** Send an invitation again, and correct its address. */
    INVITE,
    /** Look at the portal as a client sees it. */
    VIEW_AS_CLIENT,
    /** See which mails were not delivered. */
    MAIL,
    /** Decide how the portal looks, where it lives and how one comes in. */
    PORTAL,
    /** Invite colleagues, give roles, and help who lost a second factor. */
    TEAM
}
