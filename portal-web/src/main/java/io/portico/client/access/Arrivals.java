package io.portico.client.access;

import static io.portico.model.timeline.EventKind.SIGNED_IN_BY_CODE;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.web.Here;
import io.portico.web.Cookies;
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
    Timeline timeline;

    @Inject
    Cookies cookies;

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

    /** Lets in whoever proved to hold this address; checks once more that something is shared with them. */
    public String byCode(EmailAddress address, Asker asker) {
        var client = known.admitted(address)
                .filter(someone -> !entrances.customers(someone.id()).isEmpty())
                .orElseThrow(() -> Refusal.on("code", "code.ended"));
        return signIn(client, asker, SIGNED_IN_BY_CODE);
    }

    /** Signs this browser in as this client. */
    public String signIn(Client client, Asker asker, EventKind how) {
        cookies.token(request, ClientAuthentication.COOKIE).ifPresent(old -> sessions.close(old.hash()));
        var token = sessions.open(client.id(), asker.agent(), asker.network());
        cookies.set(response.get(), ClientAuthentication.COOKIE, token.value(), here.getBase(), null);
        visit.end(response.get(), here.getBase());
        timeline.record(
                how,
                new Actor(ActorKind.CLIENT, client.id(), client.name()),
                About.client(client.id(), client.name()));
        return next.redirect();
    }
}
