package io.portico.web;

import io.portico.model.access.Token;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Sets and reads cookies: always HttpOnly, SameSite, bound to one path, and Secure with its prefix wherever there is TLS. */
@ApplicationScoped
public class Cookies {

    @Inject
    Settings settings;

    /** Sets a cookie that ends with the browser, or after {@code life} when one is given. */
    public void set(HttpServletResponse response, String name, String value, String path, Duration life) {
        set(response, name, value, path, life, "Lax");
    }

    /** The same for a cookie that no other site's link may bring along either (SameSite=Strict). */
    public void setStrictly(HttpServletResponse response, String name, String value, String path, Duration life) {
        set(response, name, value, path, life, "Strict");
    }

    private void set(
            HttpServletResponse response, String name, String value, String path, Duration life, String sameSite) {
        var cookie = new Cookie(nameOf(name), value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.overTls());
        cookie.setAttribute("SameSite", sameSite);
        if (life != null) cookie.setMaxAge((int) life.toSeconds());
        response.addCookie(cookie);
    }

    /** Takes a cookie back. */
    public void drop(HttpServletResponse response, String name, String path) {
        set(response, name, "", path, Duration.ZERO);
    }

    /** What the browser sent under this name; of several the one with the longest path, which browsers send first (RFC 6265 §5.4). */
    public Optional<String> read(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();

        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(nameOf(name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A cookie that holds a token. */
    public Optional<Token> token(HttpServletRequest request, String name) {
        return read(request, name).flatMap(Token::read);
    }

    private String nameOf(String name) {
        return settings.overTls() ? "__Secure-" + name : name;
    }
}
