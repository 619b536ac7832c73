package io.portico.client.access;

import static io.portico.model.timeline.EventKind.SIGNED_IN_BY_CODE;
import static io.portico.model.timeline.EventKind.SIGNED_IN_BY_PASSWORD;
import static io.portico.model.timeline.EventKind.SIGNED_IN_BY_TWO_STEPS;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Cookies;
import io.portico.web.Here;
import io.portico.web.KnownBrowser;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The last step of every way in: a new session for this browser, its old ones gone, and on to where the person wanted to go. */
@RequestScoped
public class Arrivals {

    @Inject
    Known known;

    @Inject
    Entrances entrances;

    @Inject
    ClientSessions sessions;

    @Inject
    CodeCheck check;

    @Inject
    SignIns signIns;

    @Inject
    Factors factors;

    @Inject
    Halfway halfway;

    @Inject
    Timeline timeline;

    @Inject
    Cookies cookies;

    @Inject
    KnownBrowser browser;

    @Inject
    CurrentTenant tenant;

    @Inject
    Response response;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    @Inject
    Next next;

    /**
     * Lets in whoever proved by a code to hold this address; checks once more that something is shared with them. Somebody
     * new says who they are first: the attempt, moved to a browser with a new mark, is their key to the form.
     */
    public String byCode(EmailAddress address, long attempt, Asker asker) {
        var client = known.admitted(address)
                .filter(someone -> !entrances.customers(someone.id()).isEmpty())
                .orElseThrow(() -> Refusal.on("code", "code.ended"));
        if (client.isRegistered()) return signIn(client, asker, SIGNED_IN_BY_CODE);

        visit.renew(response.get(), here.getBase());
        check.handOver(attempt, visit.hash());
        return next.step("/register");
    }

    /** Signs in whoever knew the password, or leads them to the second step where the firm asks for one. */
    public String byPassword(Client client, Asker asker) {
        return tenant.get().signInMethod().needsSecondStep() ? secondStep(client) : signIn(client, asker, SIGNED_IN_BY_PASSWORD);
    }

    /** Takes in whoever has just registered; where the firm asks for two steps, they set up the second one first. */
    public String registered(Client client, Asker asker) {
        return tenant.get().signInMethod().needsSecondStep() ? secondStep(client) : enter(client, asker);
    }

    private String secondStep(Client client) {
        factors.settle(client);
        halfway.begin(client);
        return next.step("/second");
    }

    /** Signs in whoever came through the second step too. */
    public String bySecondStep(Client client, Asker asker) {
        factors.callOffReset(client);
        halfway.end();
        return signIn(client, asker, SIGNED_IN_BY_TWO_STEPS);
    }

    /** Signs in whoever has just set up their second step; the codes for the day it is lost come first. */
    public String enrolled(Client client, Asker asker) {
        halfway.end();
        note(client, asker, SIGNED_IN_BY_TWO_STEPS);
        admit(client, asker);
        return next.step("/account/codes");
    }

    /** Signs this browser in as this client. */
    public String signIn(Client client, Asker asker, EventKind how) {
        note(client, asker, how);
        return enter(client, asker);
    }

    private void note(Client client, Asker asker, EventKind how) {
        timeline.record(how, actor(client), About.client(client.id(), client.name()));
        signIns.in(client, how, browser.mark(account(client.email())).isPresent(), asker);
    }

    /** Lets the client in, and on to where they wanted to go; who has several customers picks one first. */
    public String enter(Client client, Asker asker) {
        admit(client, asker);
        var chooses = next.isHome() && entrances.customers(client.id()).size() > 1;
        return chooses ? "/choose?faces-redirect=true" : next.redirect();
    }

    /** Gives this browser a new session for the client, and ends the one it had (security.md S-1). */
    public void admit(Client client, Asker asker) {
        cookies.token(request, ClientAuthentication.COOKIE).ifPresent(old -> sessions.close(old.hash()));
        var token = sessions.open(client.id(), asker.agent(), asker.network());
        cookies.set(response.get(), ClientAuthentication.COOKIE, token.value(), here.getBase(), null);
        visit.end(response.get(), here.getBase());
        remember(client.email());
    }

    /** Lets this browser know whoever holds this address. */
    public void remember(EmailAddress address) {
        browser.remember(account(address), here.getBase());
    }

    /** What an address is called where tries are counted: each firm's by itself. */
    public String account(EmailAddress address) {
        return tenant.get().publicId() + "\n" + address.canonical();
    }

    private static Actor actor(Client client) {
        return new Actor(ActorKind.CLIENT, client.id(), client.name());
    }
}
