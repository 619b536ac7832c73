package io.portico.web;

import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Remembers in a browser, for half a year, that somebody has signed in with it. It opens nothing by itself. */
@ApplicationScoped
public class KnownBrowser {

    private static final String COOKIE = "known";
    private static final Duration LIFE = Duration.ofDays(180);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    @Inject
    Response response;

    /** What this browser carries as a sign that this account came in with it before; empty when it didn't. */
    public Optional<String> mark(String account) {
        return cookies.read(request, COOKIE).filter(given -> of(account).fits(given, clock.instant()));
    }

    /** Lets this browser know the account that came in with it; the cookie stays below {@code path}. */
    public void remember(String account, String path) {
        cookies.set(response.get(), COOKIE, of(account).until(clock.instant().plus(LIFE)), path, LIFE);
    }

    private FormMark of(String account) {
        return new FormMark(settings.secret(), account, COOKIE);
    }
}
