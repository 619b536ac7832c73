package io.portico.model.client;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.PublicId;
import io.portico.model.words.DateStyle;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.model.words.MoneyStyle;
import io.portico.model.words.TimeStyle;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;

/** A person who signs in to one firm's portal: one per firm and canonical e-mail address. */
@Entity
@Table(name = "client")
public class Client extends TenantOwned {

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

    @Enumerated(STRING)
    @Column(name = "date_style")
    private DateStyle dateStyle;

    @Enumerated(STRING)
    @Column(name = "time_style")
    private TimeStyle timeStyle;

    @Enumerated(STRING)
    @Column(name = "money_style")
    private MoneyStyle moneyStyle;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Client() {}

    /** Somebody the firm knows by address only; not registered yet. */
    public static Client invited(EmailAddress address, Language language, ZoneId zone, Instant now) {
        var client = new Client();
        client.publicId = PublicId.fresh().value();
        client.email = address.original();
        client.emailCanonical = address.canonical();
        client.speak(language);
        client.zone = zone.getId();
        client.formatAsUsual();
        client.createdAt = now;
        return client;
    }

    /** The person fills in who they are, once. */
    public void register(String first, String last, Language spoken, ZoneId where, Instant now) {
        if (isRegistered()) throw new Refusal("client.alreadyRegistered");

        rename(first, last);
        speak(spoken);
        formatAsUsual();
        moveTo(where);
        registeredAt = now;
    }

    public void rename(String first, String last) {
        firstName = first.strip();
        lastName = last.strip();
    }

    /** The firm mistyped the address; only as long as nobody has proved to hold it. */
    public void correct(EmailAddress address) {
        if (isRegistered()) throw new Refusal("client.alreadyRegistered");

        email = address.original();
        emailCanonical = address.canonical();
    }

    /** Another address, which the person has proven to read. */
    public void use(EmailAddress address) {
        email = address.original();
        emailCanonical = address.canonical();
    }

    public void speak(Language spoken) {
        language = spoken.code();
    }

    public void moveTo(ZoneId where) {
        zone = where.getId();
    }

    private void formatAsUsual() {
        format(DateStyle.usual(language()), TimeStyle.usual(language()), MoneyStyle.usual(language()));
    }

    /** How dates, times and amounts are written for this person. */
    public void format(DateStyle dates, TimeStyle times, MoneyStyle money) {
        dateStyle = dates;
        timeStyle = times;
        moneyStyle = money;
    }

    /** Sets a password by its hash; null goes back to codes. */
    public void usePassword(String hash) {
        passwordHash = hash;
    }

    public void signedIn(Instant now) {
        lastSignInAt = now;
    }

    public boolean isRegistered() {
        return registeredAt != null;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** First and last name, or the address of somebody who hasn't said it yet. */
    public String name() {
        return firstName == null ? email : firstName + " " + lastName;
    }

    public String publicId() {
        return publicId;
    }

    public EmailAddress email() {
        return EmailAddress.of(email);
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** How pages and mails are written for this person. */
    public Formats formats() {
        return new Formats(language(), zone(), dateStyle, timeStyle, moneyStyle);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }
}
