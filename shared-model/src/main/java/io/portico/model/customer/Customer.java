package io.portico.model.customer;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.PublicId;
import io.portico.model.words.Language;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Who is billed. Changes hold for future invoices; each invoice keeps the parties as they were. */
@Entity
@Table(name = "customer")
public class Customer extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(STRING)
    @Column(name = "kind")
    private CustomerKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "email_canonical")
    private String emailCanonical;

    @Column(name = "street")
    private String street;

    @Column(name = "post_code")
    private String postCode;

    @Column(name = "city")
    private String city;

    @Column(name = "country")
    private String country;

    @Column(name = "vat_id")
    private String vatId;

    @Column(name = "registration_number")
    private String registrationNumber;

    @Column(name = "language")
    private String language;

    @Column(name = "external_key")
    private String externalKey;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Customer() {}

    /** Opens a record for a new customer. */
    public static Customer of(CustomerDetails details, Instant now) {
        var customer = new Customer();
        customer.publicId = PublicId.fresh().value();
        customer.createdAt = now;
        customer.describe(details);
        return customer;
    }

    /** Replaces everything the firm knows of the customer. */
    public void describe(CustomerDetails details) {
        kind = details.kind();
        name = details.name().strip();
        email = details.email() == null ? null : details.email().original();
        emailCanonical = details.email() == null ? null : details.email().canonical();
        street = details.street();
        postCode = details.postCode();
        city = details.city();
        country = details.country();
        vatId = normalVatId(details.vatId());
        registrationNumber = details.registrationNumber();
        language = details.language() == null ? null : details.language().code();
        externalKey = details.externalKey();
    }

    /** What is known, as one value to compare or to show in a form. */
    public CustomerDetails details() {
        return new CustomerDetails(
                kind,
                name,
                email == null ? null : EmailAddress.of(email),
                street,
                postCode,
                city,
                country,
                vatId,
                registrationNumber,
                language().orElse(null),
                externalKey);
    }

    /** A VAT id as it is compared: upper case, without spaces, dots and hyphens; null for nothing. */
    public static String normalVatId(String written) {
        if (written == null) return null;

        var normal = written.replaceAll("[\\s\\p{Z}.\\-]", "").toUpperCase(Locale.ROOT);
        return normal.isEmpty() ? null : normal;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    public String vatId() {
        return vatId;
    }

    public String externalKey() {
        return externalKey;
    }

    public Optional<Language> language() {
        return Language.of(language);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
