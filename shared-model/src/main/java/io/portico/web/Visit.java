package io.portico.web;

import io.portico.model.access.Token;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A browser before anybody signed in: known by a random cookie, so that forms and codes belong to the browser that asked. */
@RequestScoped
public class Visit {

    private static final String COOKIE = "visit";

    @Inject
    Cookies cookies;

    private Token token;

    /** Recognises the browser, or marks a new one; call it before anything is written. */
    public void begin(HttpServletRequest request, HttpServletResponse response, String path) {
        token = cookies.token(request, COOKIE).orElseGet(() -> {
            var fresh = Token.fresh();
            cookies.set(response, COOKIE, fresh.value(), path, null);
            return fresh;
        });
    }

    /** Gives the browser a new mark once it has proven something, so that a mark planted in it is worth nothing (security.md S-1). */
    public void renew(HttpServletResponse response, String path) {
        become(Token.fresh(), response, path);
    }

    /** The same with a mark made before, for when something was bound to it already. */
    public void become(Token fresh, HttpServletResponse response, String path) {
        token = fresh;
        cookies.set(response, COOKIE, token.value(), path, null);
    }

    public boolean isKnown() {
        return token != null;
    }

    /** What the database knows of this browser, 32 bytes. */
    public byte[] hash() {
        return token.hash();
    }

    /** Forgets the browser: whoever signs in or out starts with a new one. */
    public void end(HttpServletResponse response, String path) {
        cookies.drop(response, COOKIE, path);
    }
}
