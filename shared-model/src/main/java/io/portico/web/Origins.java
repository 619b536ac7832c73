package io.portico.web;

import io.portico.model.signin.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where requests come from. */
@ApplicationScoped
public class Origins {

    @Inject
    HttpServletRequest request;

    /** Where this request comes from. */
    public Origin current() {
        return new Origin(request.getHeader("User-Agent"), request.getRemoteAddr());
    }
}
