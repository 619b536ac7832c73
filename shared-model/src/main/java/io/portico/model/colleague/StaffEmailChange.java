package io.portico.model.colleague;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Sha256;
import io.portico.model.access.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** A colleague's move from one address to another; whoever reads the old one can undo it for a week. */
@Entity
@Table(name = "staff_email_change")
public class StaffEmailChange {

    /** How long the old address can undo it. */
    public static final Duration UNDO = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Column(name = "old_email")
    private String oldEmail;

    @Column(name = "new_email")
    private String newEmail;

    @Column(name = "undo_hash")
    private byte[] undoHash;

    @Column(name = "password_mark")
    private byte[] passwordMark;

    @Column(name = "agent")
    private String agent;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected StaffEmailChange() {}

    /** The colleague leaves the address they have now for this one. */
    public StaffEmailChange(Colleague colleague, EmailAddress fresh, Token undo, String agent, Instant now) {
        this.colleague = colleague;
        this.oldEmail = colleague.email().original();
        this.newEmail = fresh.original();
        this.undoHash = undo.hash();
        this.passwordMark = mark(colleague);
        this.agent = agent;
        this.changedAt = now;
    }

    private static byte[] mark(Colleague colleague) {
        var hash = colleague.passwordHash();
        return hash == null ? null : Sha256.of(hash.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the old address back; a password that was set since then is worth nothing any more. */
    public void undo() {
        if (!Arrays.equals(passwordMark, mark(colleague))) colleague.usePassword(null);
        colleague.use(oldEmail());
    }

    /** Whether it can still be undone at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return undoneAt == null && now.isBefore(undoUntil());
    }

    public Instant undoUntil() {
        return changedAt.plus(UNDO);
    }

    public Long id() {
        return id;
    }

    public Colleague colleague() {
        return colleague;
    }

    public EmailAddress oldEmail() {
        return EmailAddress.of(oldEmail);
    }

    public EmailAddress newEmail() {
        return EmailAddress.of(newEmail);
    }

    /** The browser it was done with, as it names itself. */
    public String agent() {
        return agent;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
