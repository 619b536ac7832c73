package io.portico.client.account;

import io.portico.model.access.Device;
import io.portico.web.Msg;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The browsers the client is signed in with, and the buttons that sign them out. */
@Named
@RequestScoped
public class DevicesPage {

    @Inject
    Devices devices;

    @Inject
    Notices notices;

    @Inject
    Msg msg;

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

    /** A device in words: {@code Firefox on Windows}. */
    public String name(Device device) {
        if (!device.isKnown()) return msg.get("account.device.unknown");
        if (device.browser() == null || device.system() == null) return device.toString();

        return msg.of("account.device", device.browser(), device.system());
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
