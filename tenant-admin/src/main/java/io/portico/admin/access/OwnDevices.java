package io.portico.admin.access;

import io.portico.model.access.DeviceRow;
import io.portico.model.colleague.StaffSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where the colleague is signed in, and how they sign out there: at once, whoever serves the next request (security.md S-3, S-6). */
@RequestScoped
public class OwnDevices {

    @Inject
    CurrentColleague current;

    @Inject
    StaffSessions sessions;

    /** This browser first. */
    public List<DeviceRow> list() {
        return sessions.list(current.colleague(), current.token());
    }

    /** Signs out one of the colleague's own browsers; what is nobody's or somebody else's is left alone. */
    public void signOut(String publicId) {
        sessions.end(current.colleague(), publicId == null ? "" : publicId);
    }

    /** Signs out all but this one. */
    public void signOutElsewhere() {
        sessions.endOthers(current.colleague(), current.token());
    }
}
