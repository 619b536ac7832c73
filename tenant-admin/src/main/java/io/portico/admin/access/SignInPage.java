package io.portico.admin.access;

import io.portico.web.Cookies;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;

/** A colleague signs in with e-mail and password. */
@Named
@RequestScoped
public class SignInPage {

    private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+(/[a-z-]+)*/?(\\?[A-Za-z0-9_.~%=&+-]*)?");

    @Inject
    StaffEntrance entrance;

    @Inject
    Cookies cookies;

    @Inject
    Response response;

    @Inject
    Visit visit;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    private String email;
    private String password;

    public void signIn() throws IOException {
        var agent = request.getHeader("User-Agent");
        var entered = entrance.enter(email, password, agent, request.getRemoteAddr());
        cookies.set(response.get(), StaffAuthentication.COOKIE, entered.token().value(), StaffAuthentication.PATH, null);
        visit.end(response.get(), request.getContextPath());
        faces.redirect(request.getContextPath() + next(entered.home()));
    }

    private String next(String home) {
        var wanted = request.getParameter("next");
        return wanted != null && PAGE.matcher(wanted).matches() ? wanted : home;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
