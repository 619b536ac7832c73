package io.portico.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the firm is by law: what stands below its pages and mails, and by which an imported invoice is recognised as its own. */
@Embeddable
public class Imprint {

    @Column(name = "legal_name")
    private String legalName;

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

    protected Imprint() {}

    /** Any part may be null; the country is an ISO 3166-1 code of two letters. */
    public Imprint(
            String legalName,
            String street,
            String postCode,
            String city,
            String country,
            String vatId,
            String registrationNumber) {
        this.legalName = legalName;
        this.street = street;
        this.postCode = postCode;
        this.city = city;
        this.country = country;
        this.vatId = vatId;
        this.registrationNumber = registrationNumber;
    }

    /** One line as it stands below a page: name, street, post code and city. */
    public String line(String shownName) {
        var place = Stream.of(postCode, city).filter(Imprint::isThere).collect(Collectors.joining(" "));
        return Stream.of(isThere(legalName) ? legalName : shownName, street, place)
                .filter(Imprint::isThere)
                .collect(Collectors.joining(", "));
    }

    private static boolean isThere(String part) {
        return part != null && !part.isBlank();
    }

    public String legalName() {
        return legalName;
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
}
