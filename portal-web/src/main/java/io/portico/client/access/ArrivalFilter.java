package io.portico.client.access;

import io.portico.model.words.Language;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs once the firm is mounted: marks a browser that nobody is signed in with, and lets a notice arrive. */
public class ArrivalFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentClient client;

    @Inject
    transient Visit visit;

    @Inject
    transient Notices notices;

    @Inject
    transient Reader reader;

    @Inject
    transient Response answer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answer.is(response);
        if (!request.getServletPath().startsWith("/brand/")) {
            if (!client.isSignedIn() || Doors.isOpen(request.getServletPath())) {
                visit.begin(request, response, request.getContextPath());
            }
            if (!client.isSignedIn()) Language.of(request.getParameter(Reader.LANGUAGE)).ifPresent(reader::choose);
            notices.arrive();
        }
        chain.doFilter(request, response);
    }
}
