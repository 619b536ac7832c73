package io.portico.web;

import io.portico.model.access.DeviceRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The browsers somebody is signed in with, and the buttons that sign them out. */
@Named
@RequestScoped
public class DevicesPage {

    @Inject
    OwnBrowsers devices;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private List<DeviceRow> rows;

    public List<DeviceRow> getRows() {
        if (rows == null) rows = devices.list();
        return rows;
    }

    /** Whether there is anywhere else to sign out. */
    public boolean isElsewhere() {
        return getRows().size() > 1;
    }

    /** Signs out the one the pressed button names. */
    public String signOut() {
        devices.signOut(request.getParameter("device"));
        notices.done("account.signedOut");
        return "/account?faces-redirect=true";
    }

    public String signOutElsewhere() {
        devices.signOutElsewhere();
        notices.done("account.signedOutElsewhere");
        return "/account?faces-redirect=true";
    }
}
