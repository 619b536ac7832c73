package io.portico.admin.access;

import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.web.Cookies;
import io.portico.web.KnownBrowser;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Signs this browser in for somebody who has just proven whose address they gave, and chosen a password. */
@RequestScoped
public class Newcomers {

    @Inject
    Colleagues colleagues;

    @Inject
    Cookies cookies;

    @Inject
    KnownBrowser browser;

    @Inject
    Visit visit;

    @Inject
    Response response;

    @Inject
    HttpServletRequest request;

    /** Opens a session and hands it to this browser, which is known from here on. */
    public void admit(Colleague colleague) {
        var agent = request.getHeader("User-Agent");
        var shortened = agent == null ? null : agent.substring(0, Math.min(200, agent.length()));
        var token = colleagues.signIn(colleague, shortened, request.getRemoteAddr());
        cookies.set(response.get(), StaffAuthentication.COOKIE, token.value(), StaffAuthentication.PATH, null);
        browser.remember(StaffEntrance.account(colleague.email()), StaffAuthentication.PATH);
        visit.end(response.get(), request.getContextPath());
    }
}
