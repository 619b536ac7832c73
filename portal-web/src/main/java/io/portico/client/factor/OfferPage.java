package io.portico.client.factor;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.Next;
import io.portico.model.factor.RelyingParty;
import io.portico.web.Cookies;
import io.portico.web.Here;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/**
 * The calm line on the home page that offers a passkey: until there is one, or until somebody says not in this browser,
 * which the browser remembers.
 */
@Named
@RequestScoped
public class OfferPage {

    private static final String COOKIE = "no-passkey";
    private static final Duration LIFE = Duration.ofDays(365);

    @Inject
    Whose whose;

    @Inject
    CurrentClient current;

    @Inject
    RelyingParty party;

    @Inject
    Cookies cookies;

    @Inject
    Here here;

    @Inject
    Next next;

    @Inject
    Response response;

    @Inject
    HttpServletRequest request;

    public boolean isDue() {
        return party.isPossible()
                && !current.isViewed()
                && cookies.read(request, COOKIE).isEmpty()
                && !whose.held().hasPasskeys();
    }

    public String decline() {
        cookies.set(response.get(), COOKIE, "1", here.getBase(), LIFE);
        return next.go("/");
    }
}
