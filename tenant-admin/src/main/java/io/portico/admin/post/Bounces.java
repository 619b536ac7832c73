package io.portico.admin.post;

import io.portico.model.sharing.Invitation;
import io.portico.model.sharing.Share;
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

/** What follows from a recipient that the mail server refuses: the letter is dead, and the timeline tells of a share's. */
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
        if (!letters.giveUp(letter, true, reason)) return;

        em.createQuery("select i from Invitation i join fetch i.share where i.letter.id = :letter", Invitation.class)
                .setParameter("letter", letter.id())
                .getResultStream()
                .findFirst()
                .ifPresent(invitation -> tell(EventKind.INVITATION_BOUNCED, invitation.share(), letter, reason));
        em.createQuery("select s from Share s where s.letter.id = :letter", Share.class)
                .setParameter("letter", letter.id())
                .getResultStream()
                .findFirst()
                .ifPresent(share -> tell(EventKind.ACCESS_BOUNCED, share, letter, reason));
    }

    private void tell(EventKind kind, Share share, ClaimedLetter letter, String reason) {
        var about = About.share(share.customer().id(), share.client().id(), letter.recipient());
        timeline.record(kind, Actor.SYSTEM, about, List.of(new Change("reason", "", reason)));
    }
}
