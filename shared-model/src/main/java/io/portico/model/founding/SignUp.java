package io.portico.model.founding;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Sha256;
import io.portico.model.words.Language;
import io.portico.tenancy.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;

/**
 * A firm that somebody asks for and that doesn't exist yet: what they typed, with the hash of their password, kept for
 * one browser until a code confirms it. It holds no address and vanishes by itself.
 */
@Entity
@Table(name = "sign_up")
public class SignUp {

    /** How long what was typed is kept for a code that doesn't come. */
    public static final Duration LIFE = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "visit_hash")
    private byte[] visitHash;

    @Column(name = "subject_hash")
    private byte[] subjectHash;

    @Column(name = "company")
    private String company;

    @Column(name = "slug")
    private String slug;

    @Enumerated(STRING)
    @Column(name = "capacity")
    private Capacity capacity;

    @Column(name = "email")
    private String email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "language")
    private String language;

    @Column(name = "zone")
    private String zone;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "proven_at")
    private Instant provenAt;

    protected SignUp() {}

    /** A sign-up of this browser. */
    public SignUp(byte[] visitHash) {
        this.visitHash = visitHash;
    }

    /** Takes over what was typed; what an earlier code proved counts no more. */
    public void ask(Application typed, String hash, Instant now) {
        company = typed.company();
        slug = typed.slug().value();
        capacity = typed.capacity();
        email = typed.email().original();
        firstName = typed.first();
        lastName = typed.last();
        language = typed.language().code();
        zone = typed.zone().getId();
        passwordHash = hash;
        provenAt = null;
        expiresAt = now.plus(LIFE);
        // A code proves one address: with another address typed, codes sent before fit nothing any more.
        subjectHash = Sha256.of("sign-up\n" + HexFormat.of().formatHex(visitHash) + "\n" + typed.email().canonical());
    }

    /** The code fitted; from here on the browser is known by another mark (security.md S-1). */
    public void prove(byte[] freshVisit, Instant now) {
        visitHash = freshVisit;
        provenAt = now;
        expiresAt = now.plus(LIFE);
    }

    public Application application() {
        return new Application(company, Slug.of(slug), capacity, EmailAddress.of(email), firstName, lastName,
                Language.of(language).orElse(Language.EN), ZoneId.of(zone));
    }

    public byte[] subjectHash() {
        return subjectHash;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isProven() {
        return provenAt != null;
    }
}
