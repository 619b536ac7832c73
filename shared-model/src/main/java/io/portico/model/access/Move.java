package io.portico.model.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Somebody's move from one address to another; whoever reads the old one can undo it for a week. */
@Embeddable
public class Move {

    /** How long the old address can undo it. */
    public static final Duration UNDO = Duration.ofDays(7);

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

    protected Move() {}

    /** From the old to the fresh one, by somebody with this password (its hash; may be null), in this browser. */
    public Move(EmailAddress old, EmailAddress fresh, Token undo, String password, String agent, Instant now) {
        this.oldEmail = old.original();
        this.newEmail = fresh.original();
        this.undoHash = undo.hash();
        this.passwordMark = mark(password);
        this.agent = agent;
        this.changedAt = now;
    }

    private static byte[] mark(String password) {
        return password == null ? null : Sha256.of(password.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this was the password then, by its hash. */
    public boolean isPasswordOfThen(String password) {
        return Arrays.equals(passwordMark, mark(password));
    }

    /** Whether it can still be undone at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return undoneAt == null && now.isBefore(undoUntil());
    }

    public Instant undoUntil() {
        return changedAt.plus(UNDO);
    }

    public EmailAddress oldEmail() {
        return EmailAddress.of(oldEmail);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** As the reader of the old address sees it, who is called this. */
    public Undoable undoable(String name) {
        return new Undoable(name, oldEmail, EmailAddress.of(newEmail).masked(), changedAt, Device.of(agent));
    }
}
