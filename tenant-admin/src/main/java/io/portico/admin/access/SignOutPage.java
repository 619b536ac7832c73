package io.portico.admin.access;

import io.portico.model.colleague.StaffSessions;
import io.portico.web.Cookies;
import io.portico.web.Reader;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Signs this browser out of all firms at once. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    CurrentColleague current;

    @Inject
    Arriving arriving;

    @Inject
    StaffSessions sessions;

    @Inject
    Cookies cookies;

    @Inject
    Reader reader;

    @Inject
    Response response;

    @Inject
    ExternalContext faces;

    /** Ends the session; the browser goes on in the language of whoever left. */
    public void signOut() throws IOException {
        leave();
        faces.redirect(StaffAuthentication.PATH + "/sign-in?" + Reader.LANGUAGE + "=" + reader.getLanguage().code());
    }

    /** Ends the session and stays where it is. */
    public void leave() {
        if (current.isSignedIn()) sessions.end(current.token());
        if (arriving.isThere()) sessions.end(arriving.token());
        cookies.drop(response.get(), StaffAuthentication.COOKIE, StaffAuthentication.PATH);
        response.get().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
