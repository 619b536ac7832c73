package io.portico.admin.sharing;

/** How well the firm knows somebody something is about to be shared with, and so which mail they get. */
public enum Familiarity {
    /** Never heard of: gets an invitation. */
    NEW(Post.INVITATION, "plus"),
    /** Invited before, never registered, and not waiting for this customer: gets a new invitation. */
    INVITED(Post.INVITATION, "mail"),
    /** Has an invitation for this customer that still works: gets no second one. */
    WAITING(Post.NONE, "clock"),
    /** Registered, new to this customer: gets word of it. */
    KNOWN(Post.ACCESS, "check"),
    /** Registered and sees this customer already: what they see changes, without a mail. */
    SEEING(Post.NONE, "eye");

    /** What goes out to them. */
    public enum Post {
        INVITATION,
        ACCESS,
        NONE
    }

    private final Post post;
    private final String icon;

    Familiarity(Post post, String icon) {
        this.post = post;
        this.icon = icon;
    }

    public Post post() {
        return post;
    }

    public String icon() {
        return icon;
    }

    /** Whether they can sign in at this moment, so that they see it from the moment it is saved. */
    public boolean isRegistered() {
        return this == KNOWN || this == SEEING;
    }
}
