package io.portico.model.founding;

import io.portico.model.access.EmailAddress;
import io.portico.model.words.Language;
import io.portico.tenancy.Slug;
import java.time.ZoneId;

/** What somebody asks for who wants to found a firm, and who they are. */
public record Application(
        String company,
        Slug slug,
        Capacity capacity,
        EmailAddress email,
        String first,
        String last,
        Language language,
        ZoneId zone) {}
