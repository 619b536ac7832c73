package io.portico.model.importing;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

/** What colleagues have answered about a file, so that reading it again doesn't ask again. */
@Embeddable
public class Decisions {

    @Column(name = "seller_accepted")
    private boolean sellerAccepted;

    @Column(name = "creates_customer")
    private boolean createsCustomer;

    @Enumerated(STRING)
    @Column(name = "same_number")
    private SameNumber sameNumber;

    @Column(name = "decided_by_id")
    private Long byId;

    @Column(name = "decided_by")
    private String by;

    protected Decisions() {}

    void acceptSeller() {
        sellerAccepted = true;
    }

    void createCustomer() {
        createsCustomer = true;
    }

    void resolve(SameNumber choice) {
        sameNumber = choice;
    }

    void by(Actor colleague) {
        byId = colleague.id();
        by = colleague.name();
    }

    /** Who answered last, or null. */
    Actor by() {
        return by == null ? null : new Actor(ActorKind.COLLEAGUE, byId, by);
    }

    /** It may come in although somebody else issued it. */
    public boolean acceptsSeller() {
        return sellerAccepted;
    }

    /** A customer may be made of its buyer. */
    public boolean createsCustomer() {
        return createsCustomer;
    }

    /** What to do beside an invoice of the same number; null while nobody said. */
    public SameNumber sameNumber() {
        return sameNumber;
    }
}
