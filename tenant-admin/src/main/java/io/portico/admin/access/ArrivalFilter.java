package io.portico.admin.access;

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

/** Runs before a page, mounted in a firm or not: marks a browser nobody is signed in with, and lets a notice arrive. */
public class ArrivalFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentColleague colleague;

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
        if (!colleague.isSignedIn()) {
            visit.begin(request, response, request.getContextPath());
            Language.of(request.getParameter(Reader.LANGUAGE)).ifPresent(reader::choose);
        }
        notices.arrive();
        chain.doFilter(request, response);
    }
}
