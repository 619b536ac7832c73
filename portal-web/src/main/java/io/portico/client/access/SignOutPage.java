package io.portico.client.access;

import static io.portico.model.timeline.EventKind.SIGNED_OUT;

import io.portico.model.timeline.Timeline;
import io.portico.web.Here;
import io.portico.web.Cookies;
import io.portico.web.Reader;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signs this browser out: the session's row is gone before the answer leaves. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    CurrentClient client;

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
    Reader reader;

    @Inject
    Next next;

    /** Ends the session; the browser goes on in the language of whoever left. */
    public String signOut() {
        if (client.isSignedIn()) {
            reader.choose(reader.getLanguage());
            sessions.close(client.entrance().sessionHash());
            timeline.record(SIGNED_OUT, client.actor(), client.about());
        }
        cookies.drop(response.get(), ClientAuthentication.COOKIE, here.getBase());
        response.get().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "/signed-out?faces-redirect=true";
    }

    /** Ends the session, to come back to this page with a fresh sign-in. */
    public String anew(String page) {
        signOut();
        return next.step("/sign-in", page);
    }
}
