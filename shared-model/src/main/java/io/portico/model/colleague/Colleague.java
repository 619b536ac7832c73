package io.portico.model.colleague;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.PublicId;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;

/** A person of one firm or several, with one password for all of them. */
@Entity
@Table(name = "colleague")
public class Colleague {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "email")
    private String email;

    @Column(name = "email_canonical")
    private String emailCanonical;

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

    @Column(name = "created_at")
    private Instant createdAt;

    protected Colleague() {}

    public static Colleague joining(
            EmailAddress address, String first, String last, Language language, ZoneId zone, Instant now) {
        var colleague = new Colleague();
        colleague.publicId = PublicId.fresh().value();
        colleague.email = address.original();
        colleague.emailCanonical = address.canonical();
        colleague.firstName = first;
        colleague.lastName = last;
        colleague.language = language.code();
        colleague.zone = zone.getId();
        colleague.createdAt = now;
        return colleague;
    }

    public void usePassword(String hash) {
        passwordHash = hash;
    }

    /** Another address, which the person has proven to read. */
    public void use(EmailAddress address) {
        email = address.original();
        emailCanonical = address.canonical();
    }

    public void speak(Language spoken) {
        language = spoken.code();
    }

    public Long id() {
        return id;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return firstName + " " + lastName;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public EmailAddress email() {
        return EmailAddress.of(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    /** How pages and mails are written for this person. */
    public Formats formats() {
        return Formats.usual(language(), zone());
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
