package io.portico.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;

/** What to quote when something went wrong: the id of the request, which stands beside each of its lines in the log. */
@Named
@RequestScoped
public class Reference {

    private static final System.Logger LOG = System.getLogger(Reference.class.getName());

    @Inject
    HttpServletRequest request;

    private boolean told;

    public String getValue() {
        return Call.of(request).id();
    }

    /** The same on the page of a fault of ours, which the log then tells with its trace. */
    public String getFault() {
        if (!told) {
            told = true;
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            var page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.log(Level.ERROR, "Reference " + getValue() + " at " + page, cause);
        }
        return getValue();
    }
}
