package io.portico.client.access;

import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The browser behind this request. */
@RequestScoped
public class Askers {

    @Inject
    Visit visit;

    @Inject
    HttpServletRequest request;

    /** Who asks, for limits, mails and sessions. */
    public Asker current() {
        return new Asker(visit.isKnown() ? visit.hash() : null, request.getRemoteAddr(), agent());
    }

    /** As the browser names itself, cut to what a row holds. */
    String agent() {
        var agent = request.getHeader("User-Agent");
        return agent == null ? null : agent.substring(0, Math.min(200, agent.length()));
    }
}
