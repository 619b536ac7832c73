package io.portico.client.registration;

import io.portico.client.access.Arrivals;
import io.portico.client.access.Askers;
import io.portico.client.access.CurrentClient;
import io.portico.client.password.Passwords;
import io.portico.model.Refusal;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Takes a newcomer in: looks over what they typed, registers them, and signs this browser in at once. */
@RequestScoped
public class Reception {

    @Inject
    Registrations registrations;

    @Inject
    Invitations invitations;

    @Inject
    Passwords passwords;

    @Inject
    Arrivals arrivals;

    @Inject
    Askers askers;

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    Refusals refusals;

    /** Null, with everything said that is to correct; or on into the portal. Corrections use nothing up. */
    public String register(Applicant applicant, Registration registration) {
        if (client.isSignedIn()) throw new Refusal("invitation.elsewhere", client.getName());
        if (applicant.isInvited() && registration.isTyped()) invitations.opened(applicant.invitation());

        var firm = tenant.get();
        var problems = registration.problems(firm, applicant.email());
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        var hash = registration.usesPassword(firm) ? passwords.hash(registration.password()) : null;
        return arrivals.registered(registrations.register(applicant, registration, hash), askers.current());
    }
}
