package io.portico.admin.account;

import io.portico.admin.access.Needs;
import io.portico.admin.access.Proof;
import io.portico.admin.account.Resetting.View;
import io.portico.model.colleague.Right;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A colleague has lost their second factor: an administrator has it reset, a day from now. */
@Named
@RequestScoped
public class FactorResetPage {

    @Inject
    Resetting resetting;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private View view;

    public void load() throws IOException {
        if (!proof.isMissing()) getView();
    }

    @Needs(Right.TEAM)
    public String ask() throws IOException {
        if (proof.isMissing()) return null;

        resetting.ask(colleague());
        notices.done("resetFactor.asked");
        return here();
    }

    @Needs(Right.TEAM)
    public String cancel() throws IOException {
        if (proof.isMissing()) return null;

        resetting.cancel(colleague());
        notices.done("resetFactor.cancelled");
        return here();
    }

    private String here() {
        return "/team/reset?faces-redirect=true&colleague=" + colleague();
    }

    private String colleague() {
        return request.getParameter("colleague");
    }

    public View getView() {
        if (view == null) view = resetting.show(colleague());

        return view;
    }
}
