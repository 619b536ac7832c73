package io.portico.admin.team;

import io.portico.model.colleague.ColleagueInvitation;
import io.portico.model.colleague.Role;
import java.time.Instant;

/** An invitation to the team that nobody has used yet. */
public record Invited(String publicId, String email, Role role, String by, Instant until, boolean open) {

    static Invited of(ColleagueInvitation invitation, Instant now) {
        return new Invited(invitation.publicId(), invitation.email().original(), invitation.role(), invitation.invitedBy(),
                invitation.expiresAt(), invitation.isOpen(now));
    }

    /** Whether it still works; one that has run out can be sent again. */
    public boolean isOpen() {
        return open;
    }
}
