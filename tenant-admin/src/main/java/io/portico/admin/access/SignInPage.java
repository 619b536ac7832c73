package io.portico.admin.access;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.platform.Hashing;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.web.Cookies;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A colleague signs in with e-mail and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    Colleagues colleagues;

    @Inject
    Hashing hashing;

    @Inject
    Limits limits;

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
        var address = EmailAddress.of(email);
        var network = request.getRemoteAddr();
        if (!limits.hasRoom(Limit.PASSWORD_FAILURES_PER_NETWORK, network)
                || !limits.hasRoom(Limit.PASSWORD_FAILURES, "staff", address.canonical())) {
            throw new Refusal("signIn.tooManyFailures");
        }
        var colleague = colleagues.at(address).orElse(null);
        if (!hashing.verify(password, colleague == null ? null : colleague.passwordHash())) {
            limits.allows(Limit.PASSWORD_FAILURES_PER_NETWORK, network);
            limits.allows(Limit.PASSWORD_FAILURES, "staff", address.canonical());
            throw new Refusal("signIn.wrong");
        }
        enter(colleague);
    }

    private void enter(Colleague colleague) throws IOException {
        var agent = request.getHeader("User-Agent");
        var shortened = agent == null ? null : agent.substring(0, Math.min(200, agent.length()));
        var token = colleagues.signIn(colleague, shortened, request.getRemoteAddr());
        cookies.set(response.get(), StaffAuthentication.COOKIE, token.value(), StaffAuthentication.PATH, null);
        visit.end(response.get(), request.getContextPath());
        faces.redirect(request.getContextPath() + next(colleague));
    }

    private String next(Colleague colleague) {
        var wanted = request.getParameter("next");
        if (wanted != null && wanted.matches("/[a-z0-9-]+(/[a-z-]+)*/?(\\?[A-Za-z0-9_.~%=&+-]*)?")) return wanted;

        var firms = colleagues.firms(colleague);
        return firms.size() == 1 ? "/" + firms.get(0).slug() + "/customers" : "/choose";
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
