package io.portico.web;

import io.portico.model.words.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs before a page: marks a browser that nobody is signed in with, lets it choose a language, and lets a notice arrive. */
public abstract class ArrivalFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient Visit visit;

    @Inject
    transient Notices notices;

    @Inject
    transient Reader reader;

    @Inject
    transient Response answer;

    protected abstract boolean isSignedIn();

    /** Whether this page needs the mark of a browser. */
    protected boolean marks(HttpServletRequest request) {
        return !isSignedIn();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answer.is(response);
        if (marks(request)) visit.begin(request, response, request.getContextPath());
        if (!isSignedIn()) Language.of(request.getParameter(Reader.LANGUAGE)).ifPresent(reader::choose);
        if (opensPage(request)) notices.arrive();
        chain.doFilter(request, response);
    }

    // What scripts and frames ask for beside a page would take its notice away. Old browsers don't say what they ask for.
    private static boolean opensPage(HttpServletRequest request) {
        var wanted = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET") && (wanted == null || wanted.equals("document"));
    }
}
