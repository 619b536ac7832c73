package io.portico.admin.access;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.Right;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Stands where a page would be that somebody may not reach: what they lack, and who can help. */
@Named
@RequestScoped
public class LackPage {

    /** Request attribute: the right that was asked for. */
    static final String RIGHT = "io.portico.right";

    @Inject
    Admission admission;

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    @Inject
    Response response;

    @Inject
    HttpServletRequest request;

    /** Before the page is written: its status says no as well. */
    public void open() {
        response.get().setStatus(SC_FORBIDDEN);
    }

    /** What was asked for; the team's matters for somebody who came to this page by themselves. */
    public Right getRight() {
        return request.getAttribute(RIGHT) instanceof Right right ? right : Right.TEAM;
    }

    public Lack getLack() {
        return admission.lack(getRight()).orElse(Lack.ROLE);
    }

    /** Somebody to ask: name and e-mail address. */
    public record Administrator(String name, String email) {

        static Administrator of(Colleague colleague) {
            return new Administrator(colleague.name(), colleague.email().original());
        }
    }

    /** Those who can do what this colleague can't. */
    public List<Administrator> getAdministrators() {
        return colleagues.administrators(tenant.get()).stream().map(Administrator::of).toList();
    }
}
