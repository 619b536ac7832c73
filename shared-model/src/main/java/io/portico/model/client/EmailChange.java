package io.portico.model.client;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Sha256;
import io.portico.model.access.Token;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** A client's move from one address to another; whoever reads the old one can undo it for a week. */
@Entity
@Table(name = "email_change")
public class EmailChange extends TenantOwned {

    /** How long the old address can undo it. */
    public static final Duration UNDO = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "old_email")
    private String oldEmail;

    @Column(name = "old_canonical")
    private String oldCanonical;

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

    protected EmailChange() {}

    /** The client leaves the address they have now for this one. */
    public EmailChange(Client client, EmailAddress fresh, Token undo, String agent, Instant now) {
        this.client = client;
        this.oldEmail = client.email().original();
        this.oldCanonical = client.email().canonical();
        this.newEmail = fresh.original();
        this.undoHash = undo.hash();
        this.passwordMark = mark(client);
        this.agent = agent;
        this.changedAt = now;
    }

    private static byte[] mark(Client client) {
        return client.hasPassword() ? Sha256.of(client.passwordHash().getBytes(StandardCharsets.UTF_8)) : null;
    }

    /** Puts the old address back; a password that was set since then is worth nothing any more. */
    public void undo() {
        if (!Arrays.equals(passwordMark, mark(client))) client.usePassword(null);
        client.use(oldEmail());
    }

    /** Whether it can still be undone at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return undoneAt == null && now.isBefore(undoUntil());
    }

    public Instant undoUntil() {
        return changedAt.plus(UNDO);
    }

    public Client client() {
        return client;
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
