package io.portico.client.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.web.Here;
import io.portico.web.Cookies;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;

/** The address somebody asked with, kept in their own browser for as long as the code lives: the page repeats it to them. */
@RequestScoped
class Remembered {

    private static final String COOKIE = "asked";
    private static final Duration LIFE = Duration.ofMinutes(15);

    @Inject
    Cookies cookies;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    @Inject
    Response response;

    void address(String email) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(email.strip().getBytes(UTF_8));
        cookies.set(response.get(), COOKIE, value, here.getBase(), LIFE);
    }

    /** What this browser asked with, or nothing. */
    String address() {
        try {
            return cookies.read(request, COOKIE)
                    .map(value -> new String(Base64.getUrlDecoder().decode(value), UTF_8))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    void forget() {
        cookies.drop(response.get(), COOKIE, here.getBase());
    }
}
