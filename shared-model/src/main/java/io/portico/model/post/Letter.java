package io.portico.model.post;

import static jakarta.persistence.EnumType.ORDINAL;
import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.PublicId;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * A mail on its way out: written in the transaction that caused it, sent later. Its content is sealed and wiped once it
 * was sent or has expired; what remains is its head. Its Message-ID stays the same for ever.
 */
@Entity
@Table(name = "letter")
public class Letter extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "kind")
    private String kind;

    @Enumerated(ORDINAL)
    @Column(name = "lane")
    private Lane lane;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "subject")
    private String subject;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(STRING)
    @Column(name = "state")
    private LetterState state = LetterState.READY;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "fence")
    private int fence;

    @Column(name = "refused")
    private boolean refused;

    @Column(name = "problem")
    private String problem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Letter() {}

    /** A letter ready to go; after {@code expires} it is dropped unsent (null: never). */
    public Letter(
            String kind, Lane lane, EmailAddress to, String subject, byte[] sealed, String domain, Instant expires, Instant now) {
        this.publicId = PublicId.fresh().value();
        this.kind = kind;
        this.lane = lane;
        this.recipient = to.original();
        this.subject = subject;
        this.content = sealed;
        this.messageId = "<" + publicId.toLowerCase(Locale.ROOT) + "@" + domain + ">";
        this.expiresAt = expires;
        this.notBefore = now;
        this.createdAt = now;
    }

    /** Takes back a letter that has not left yet. */
    public void drop() {
        if (state != LetterState.READY) return;

        state = LetterState.DROPPED;
        content = null;
    }

    public String publicId() {
        return publicId;
    }

    public String kind() {
        return kind;
    }

    public LetterState state() {
        return state;
    }

    /** Why the last try failed, as the mail server said it; null while nothing went wrong. */
    public String problem() {
        return problem;
    }

    /** Whether the mail server would not have this recipient, ever. */
    public boolean isRefused() {
        return refused;
    }

    /** Null for one that was laid in without; subjects carry no code and no link. */
    public String subject() {
        return subject;
    }

    public int attempts() {
        return attempts;
    }

    /** When it is tried next, while it waits. */
    public Instant notBefore() {
        return notBefore;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String recipient() {
        return recipient;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
