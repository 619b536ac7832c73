package io.portico.model.colleague;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Move;
import io.portico.model.access.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A colleague's move from one address to another. */
@Entity
@Table(name = "staff_email_change")
public class StaffEmailChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Embedded
    private Move move;

    protected StaffEmailChange() {}

    /** The colleague leaves the address they have now for this one. */
    public StaffEmailChange(Colleague colleague, EmailAddress fresh, Token undo, String agent, Instant now) {
        this.colleague = colleague;
        this.move = new Move(colleague.email(), fresh, undo, colleague.passwordHash(), agent, now);
    }

    /**
     * Puts the old address back. A password that was set since then is worth nothing any more, and where second factors came
     * since then, neither is the one of before: whoever made them knows it, and could set up theirs before its owner does.
     */
    public void undo(boolean factorsCame) {
        if (factorsCame || !move.isPasswordOfThen(colleague.passwordHash())) colleague.usePassword(null);
        colleague.use(move.oldEmail());
    }

    public Long id() {
        return id;
    }

    public Colleague colleague() {
        return colleague;
    }

    public Move move() {
        return move;
    }
}
