package io.portico.admin.access;

import io.portico.model.access.DeviceRow;
import io.portico.model.colleague.StaffSessions;
import io.portico.web.OwnBrowsers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where the colleague is signed in, whichever firms they work for. */
@RequestScoped
public class OwnDevices implements OwnBrowsers {

    @Inject
    CurrentColleague current;

    @Inject
    StaffSessions sessions;

    @Override
    public List<DeviceRow> list() {
        return sessions.list(current.colleague(), current.token());
    }

    @Override
    public void signOut(String publicId) {
        sessions.end(current.colleague(), publicId == null ? "" : publicId);
    }

    @Override
    public void signOutElsewhere() {
        sessions.endOthers(current.colleague(), current.token());
    }
}
