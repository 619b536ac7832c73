package io.portico.web;

import io.portico.model.access.DeviceRow;
import java.util.List;

/** Where whoever is signed in is so, and how they sign out there: at once, whoever serves the next request (security.md S-3, S-6). */
public interface OwnBrowsers {

    /** This browser first, then the others, the last used first. Sessions that have ended by themselves are not among them. */
    List<DeviceRow> list();

    /** Signs out one of their own browsers; what is nobody's or somebody else's is left alone. */
    void signOut(String publicId);

    /** Signs out all but this one. */
    void signOutElsewhere();
}
