package io.portico.model.sharing;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.baltic;
import static io.portico.model.Examples.petras;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.portico.model.access.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private final Invitation invitation =
            new Invitation(new Share(petras(), baltic(), Scope.USUAL, "Rūta", NOW), Token.fresh(), null, null, "Rūta", NOW);

    @Test
    void works_for_fourteen_days_to_the_moment() {
        assertEquals(Duration.ofDays(14), Invitation.LIFE);
        assertEquals(InvitationState.OPEN, invitation.state(NOW.plus(Invitation.LIFE).minusNanos(1)));
        assertEquals(InvitationState.EXPIRED, invitation.state(NOW.plus(Invitation.LIFE)));
    }

    @Test
    void stays_open_however_often_its_form_is_corrected() {
        invitation.open(NOW);
        invitation.open(NOW.plusSeconds(60));

        assertEquals(NOW, invitation.openedAt());
        assertEquals(InvitationState.OPEN, invitation.state(NOW.plusSeconds(60)));
    }

    @Test
    void is_used_up_by_registering_even_after_its_last_day() {
        assertNull(invitation.openedAt());
        invitation.use(NOW);

        assertEquals(InvitationState.USED, invitation.state(NOW.plus(Duration.ofDays(15))));
        assertEquals(NOW, invitation.openedAt());
    }

    @Test
    void ends_when_it_is_revoked() {
        invitation.revoke(NOW);
        assertEquals(InvitationState.REVOKED, invitation.state(NOW));
    }

    @Test
    void cannot_be_revoked_after_it_was_used() {
        invitation.use(NOW);
        invitation.revoke(NOW.plusSeconds(1));
        assertEquals(InvitationState.USED, invitation.state(NOW.plusSeconds(1)));
    }

    @Test
    void remembers_whom_it_invites_to_what_and_by_whose_word() {
        var share = new Share(petras(), baltic(), Scope.USUAL, "Rūta", NOW);
        var noted = new Invitation(share, Token.fresh(), null, "As we agreed", "Rūta", NOW);

        assertSame(share, noted.share());
        assertSame(share.client(), noted.client());
        assertEquals("As we agreed", noted.note());
        assertEquals("Rūta", noted.invitedBy());
        assertEquals(NOW, noted.createdAt());
        assertEquals(NOW.plus(Invitation.LIFE), noted.expiresAt());
        assertNotEquals(invitation.publicId(), noted.publicId());
        assertFalse(noted.publicId().isEmpty());
    }
}
