package io.portico.model.post;

import io.portico.model.access.EmailAddress;
import io.portico.model.branding.AccentColour;
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

    /** Mails in a brand that isn't the firm's yet. */
    public Mails mails(Formats recipient, Brand unsaved) {
        return new Mails(texts.in(recipient), unsaved);
    }

    /** A page of the firm's portal as a link in a mail; the path begins with a slash and follows the firm's address. */
    public String page(String path) {
        return settings.baseUrl() + "/" + tenant.get().slug() + path;
    }

    /** A page of the firm's administration as a link in a mail; the path begins with a slash and follows the firm's address. */
    public String desk(String path) {
        return settings.baseUrl() + "/admin/" + tenant.get().slug() + path;
    }

    private Brand brand() {
        var firm = tenant.get();
        return brand(firm.name(), firm.imprint(), firm.contactEmail(), logo(firm), firm.accent());
    }

    /** A brand of these parts; without a contact, the installation's own address is the one to write to. */
    public Brand brand(String name, Imprint imprint, String contact, Brand.Logo logo, AccentColour accent) {
        var address = EmailAddress.of(contact == null ? settings.mailFrom() : contact);
        return new Brand(name, imprint.legalName(), line(imprint), address, logo, accent);
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
