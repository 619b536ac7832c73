package io.portico.client.access;

import io.portico.tenancy.CurrentTenant;
import io.portico.web.ArrivalFilter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The arrival of clients, once the firm is mounted; its colours and logo are nobody's visit, and neither is a look. */
public class ClientArrivalFilter extends ArrivalFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentClient client;

    @Inject
    transient CurrentTenant tenant;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isVisit(request)) super.doFilter(request, response, chain);
        else chain.doFilter(request, response);
    }

    private boolean isVisit(HttpServletRequest request) {
        return tenant.isPresent() && !tenant.isLooking() && !request.getServletPath().startsWith("/brand/");
    }

    @Override
    protected boolean isSignedIn() {
        return client.isSignedIn();
    }

    @Override
    protected boolean marks(HttpServletRequest request) {
        return super.marks(request) || Doors.isOpen(request.getServletPath());
    }
}
