package io.portico.model.customer;

import io.portico.model.access.EmailAddress;
import io.portico.model.words.Language;

/** What a firm knows of a customer. Only the name is needed; the rest may be null. Country: ISO 3166-1, two letters. */
public record CustomerDetails(
        CustomerKind kind,
        String name,
        EmailAddress email,
        String street,
        String postCode,
        String city,
        String country,
        String vatId,
        String registrationNumber,
        Language language,
        String externalKey) {}
