package io.portico.admin.demo;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.PasswordHash;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.DemoAuthenticator;
import io.portico.model.colleague.Role;
import io.portico.model.words.Language;
import io.portico.platform.Settings;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Founds firms and employs colleagues, all with the one password of the demo and an app on its authenticator. */
@ApplicationScoped
public class Staff {

    @Inject
    Firms firms;

    @Inject
    Colleagues colleagues;

    @Inject
    DemoAuthenticator authenticator;

    @Inject
    Settings settings;

    Firm found(String slug, String name, Edition edition, Language language, String zone) {
        return firms.found(Slug.of(slug), name, edition, language, ZoneId.of(zone));
    }

    /** Lets somebody work for a firm, whether or not they already work for another. */
    void employ(Firm firm, String email, String first, String last, Language language, Role role) {
        var address = EmailAddress.of(email);
        var colleague = colleagues.at(address).orElseGet(() -> {
            var joining = colleagues.join(address, first, last, language, firm.zone(), password());
            authenticator.setUp(joining);
            return joining;
        });
        colleagues.employ(colleague, firm, role);
    }

    Colleague at(String email) {
        return colleagues.at(EmailAddress.of(email)).orElseThrow();
    }

    /** A fresh hash of the demo's password. */
    String password() {
        return PasswordHash.of(DemoAuthenticator.PASSWORD, settings.secret()).phc();
    }
}
