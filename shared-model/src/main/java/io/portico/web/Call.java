package io.portico.web;

import io.portico.model.access.PublicId;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;

/**
 * One request from its first moment to its last. Its id is ours and never taken from outside, so that nobody can make two
 * requests look like one; it stands in the answer's head, beside every line of the log, and on every page that says that
 * something went wrong.
 */
public final class Call {

    /** The header that tells the id. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "io.portico.call";

    private final String id = PublicId.fresh().value();
    private final long begun = System.nanoTime();
    private HttpServletResponse response;
    private RuntimeException failure;
    private boolean over;

    private Call() {}

    /** The call a request is; the first to ask begins it. */
    public static Call of(ServletRequest request) {
        var call = (Call) request.getAttribute(ATTRIBUTE);
        if (call == null) {
            call = new Call();
            request.setAttribute(ATTRIBUTE, call);
        }
        return call;
    }

    /**
     * Asks who comes, before any filter. What breaks there is kept for the first filter, which has a page for it; the
     * server would only have a bare line.
     */
    public static AuthenticationStatus admitting(HttpMessageContext context, Supplier<AuthenticationStatus> who) {
        var call = of(context.getRequest());
        call.answeredBy(context.getResponse());
        try {
            return who.get();
        } catch (RuntimeException e) {
            call.failure = e;
            return context.doNothing();
        }
    }

    void answeredBy(HttpServletResponse given) {
        if (response == null) given.setHeader(HEADER, id);
        response = given;
    }

    public String id() {
        return id;
    }

    /** What broke before any filter ran, or null. */
    RuntimeException failure() {
        return failure;
    }

    /** The status of the answer; 0 while nothing answers. */
    int status() {
        return response == null ? 0 : response.getStatus();
    }

    /** Whether it was not over yet; now it is. */
    boolean ends() {
        var first = !over;
        over = true;
        return first;
    }

    long nanos() {
        return System.nanoTime() - begun;
    }
}
