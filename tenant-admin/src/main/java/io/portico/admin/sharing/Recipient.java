package io.portico.admin.sharing;

import io.portico.model.access.EmailAddress;

/** Somebody something is about to be shared with; the key is null for somebody new. */
public record Recipient(EmailAddress address, Long clientId, String name, Familiarity familiarity) {

    /** What people call them: their name, or the address of somebody whose name nobody knows yet. */
    public String shownName() {
        return name == null ? address.original() : name;
    }

    public boolean getsMail() {
        return familiarity.post() != Familiarity.Post.NONE;
    }
}
