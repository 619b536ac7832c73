package io.portico.client.access;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_SEE_OTHER;

import io.portico.model.viewing.Viewing;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Cookies;
import io.portico.web.FormToken;
import io.portico.web.Here;
import io.portico.web.Notices;
import io.portico.web.Response;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses whatever a colleague sends who only looks at the portal, before any page learns of it. The one exception is the
 * button that ends the look.
 */
public class ViewingFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** Below the look's own address: where its end is sent to. */
    static final String END = "/end";

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient CurrentClient client;

    @Inject
    transient Viewings viewings;

    @Inject
    transient FormToken token;

    @Inject
    transient Cookies cookies;

    @Inject
    transient Notices notices;

    @Inject
    transient Response answer;

    @Inject
    transient Here here;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!tenant.isLooking() || SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!client.isViewed()) {
            seeOther(response, here.getAddress());
        } else if (here.getAddress().equals(here.to(END)) && token.isValid()) {
            leave(response);
        } else {
            response.sendError(SC_FORBIDDEN);
        }
    }

    private void leave(HttpServletResponse response) {
        answer.is(response);
        var look = client.look();
        tenant.keep(() -> viewings.end(look.publicId()));
        cookies.drop(response, Viewing.COOKIE, here.getBase());
        var desk = ViewingPage.desk(tenant.get());
        notices.doneAt(desk, "viewing.left", look.client().name());
        seeOther(response, desk + "/customers/show?tab=portal&customer=" + look.from());
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
