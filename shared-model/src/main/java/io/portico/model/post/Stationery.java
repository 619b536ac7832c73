package io.portico.model.post;

import io.portico.model.access.EmailAddress;
import io.portico.model.words.Formats;
import io.portico.model.words.Texts;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The current firm's mails: its brand as mail programs are shown it, and the addresses that links in mails lead to. */
@ApplicationScoped
public class Stationery {

    @Inject
    CurrentTenant tenant;

    @Inject
    Settings settings;

    @Inject
    Texts texts;

    /** Mails of the current firm, worded for a recipient who reads like this. */
    public Mails mails(Formats recipient) {
        return new Mails(texts.in(recipient), brand());
    }

    /** A page of the firm's portal as a link in a mail; the path begins with a slash and follows the firm's address. */
    public String page(String path) {
        return settings.baseUrl() + "/" + tenant.get().slug() + path;
    }

    private Brand brand() {
        var firm = tenant.get();
        var contact = firm.contactEmail() == null ? settings.mailFrom() : firm.contactEmail();
        var imprint = firm.imprint();
        return new Brand(
                firm.name(),
                imprint == null ? null : imprint.legalName(),
                imprint == null ? null : line(imprint),
                EmailAddress.of(contact),
                logo(firm),
                firm.accent());
    }

    private Brand.Logo logo(Firm firm) {
        if (!firm.hasLogo()) return null;

        return Brand.Logo.of(settings.baseUrl() + firm.logoPath(), firm.logoWidth(), firm.logoHeight());
    }

    private static String line(Imprint imprint) {
        return joined(", ", imprint.street(), joined(" ", imprint.postCode(), imprint.city()), imprint.vatId());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
