package io.portico.admin.post;

import io.portico.model.sharing.Invitation;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What follows from a recipient that the mail server refuses: the letter is dead, and an invitation's bounce is told. */
@TenantService
public class Bounces {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    Timeline timeline;

    /** Gives the letter up with the mail server's reason. */
    public void bounce(ClaimedLetter letter, String reason) {
        if (!letters.giveUp(letter, reason)) return;

        em.createQuery("select i from Invitation i join fetch i.share where i.letter.id = :letter", Invitation.class)
                .setParameter("letter", letter.id())
                .getResultStream()
                .findFirst()
                .ifPresent(invitation -> tell(invitation, letter, reason));
    }

    private void tell(Invitation invitation, ClaimedLetter letter, String reason) {
        var share = invitation.share();
        var about = About.share(share.customer().id(), share.client().id(), letter.recipient());
        timeline.record(EventKind.INVITATION_BOUNCED, Actor.SYSTEM, about, List.of(new Change("reason", "", reason)));
    }
}
