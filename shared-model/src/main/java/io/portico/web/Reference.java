package io.portico.web;

import io.portico.model.access.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** A number to quote when something broke; the log has the same one beside the trace. */
@Named
@RequestScoped
public class Reference {

    private static final System.Logger LOG = System.getLogger(Reference.class.getName());

    @Inject
    HttpServletRequest request;

    private String value;

    public String getValue() {
        if (value == null) {
            value = PublicId.fresh().value();
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            var page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.log(Level.ERROR, "Reference " + value + " at " + page, cause);
        }
        return value;
    }
}
