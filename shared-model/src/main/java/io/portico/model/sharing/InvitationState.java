package io.portico.model.sharing;

/** Whether an invitation still lets its holder register. */
public enum InvitationState {
    OPEN,
    USED,
    REVOKED,
    EXPIRED
}
