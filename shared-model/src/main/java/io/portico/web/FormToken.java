package io.portico.web;

import io.portico.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/** The mark that a form came from our own page in this very browser. Nothing is kept on the server. */
@Named
@RequestScoped
public class FormToken {

    /** The name of the hidden field. */
    public static final String FIELD = "form-token";

    private static final Duration LIFE = Duration.ofHours(12);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Holder holder;

    /** The token for the page that is being written now. */
    public String getValue() {
        return forPage(here.getAddress());
    }

    /** The token of a form that is sent to another address than that of its page. */
    public String forPage(String address) {
        return mark(address).until(clock.instant().plus(LIFE));
    }

    /** Whether the request that came in carries a token of ours, for this page and this browser, that has not ended. */
    public boolean isValid() {
        return mark(here.getAddress()).fits(request.getParameter(FIELD), clock.instant());
    }

    private FormMark mark(String address) {
        return new FormMark(settings.secret(), holder.id(), address);
    }

    /** Whom a form belongs to: the session where somebody is signed in, else the visit. */
    public interface Holder {
        String id();
    }
}
