package io.portico.admin.settings;

import io.portico.model.branding.AccentColour;
import io.portico.model.words.Language;
import io.portico.tenancy.BankAccount;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import io.portico.tenancy.SignInMethod;
import io.portico.tenancy.Slug;
import io.portico.tenancy.UnknownAddress;
import java.time.ZoneId;

/** Everything a firm decides about its portal but the logo. Texts that say nothing are null. */
public record PortalChoices(
        boolean open,
        String name,
        Slug slug,
        String contact,
        AccentColour accent,
        Imprint imprint,
        BankAccount account,
        Language language,
        ZoneId zone,
        String currency,
        String terms,
        String privacy,
        SignInMethod method,
        UnknownAddress unknown,
        boolean byRecord) {

    /** As the firm has it now. */
    static PortalChoices of(Firm firm) {
        return new PortalChoices(
                firm.portalSwitchedOn(),
                firm.name(),
                new Slug(firm.slug()),
                firm.contactEmail(),
                firm.accent(),
                imprint(firm),
                firm.account(),
                firm.language(),
                firm.zone(),
                firm.currency(),
                firm.termsUrl(),
                firm.privacyUrl(),
                firm.signInMethod(),
                firm.unknownAddress(),
                firm.admitsByRecord());
    }

    private static Imprint imprint(Firm firm) {
        return firm.imprint() == null ? new Imprint(null, null, null, null, null, null, null) : firm.imprint();
    }

    void applyTo(Firm firm) {
        firm.openPortal(open);
        firm.present(name, imprint, contact, accent);
        firm.bePaidAt(account);
        firm.moveTo(slug);
        firm.speak(language, zone, currency);
        firm.link(terms, privacy);
        firm.admit(method, unknown, byRecord);
    }
}
