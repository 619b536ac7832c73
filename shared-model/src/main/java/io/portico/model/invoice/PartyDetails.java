package io.portico.model.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One side of an invoice as it stood when the invoice was made. Any part may be null. */
@Embeddable
public class PartyDetails {

    @Column(name = "name")
    private String name;

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

    @Column(name = "email")
    private String email;

    protected PartyDetails() {}

    public PartyDetails(
            String name,
            String street,
            String postCode,
            String city,
            String country,
            String vatId,
            String registrationNumber,
            String email) {
        this.name = name;
        this.street = street;
        this.postCode = postCode;
        this.city = city;
        this.country = country;
        this.vatId = vatId;
        this.registrationNumber = registrationNumber;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public String street() {
        return street;
    }

    public String postCode() {
        return postCode;
    }

    public String city() {
        return city;
    }

    public String country() {
        return country;
    }

    public String vatId() {
        return vatId;
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public String email() {
        return email;
    }
}
