package io.portico.admin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;

/**
 * Asks for a proof of who one is, at most five minutes old, before what could lock somebody out or let somebody in
 * (security.md S-4). In a page's {@code load} and again in its act: {@code if (proof.isMissing()) return;}
 */
@RequestScoped
public class Proof {

    @Inject
    CurrentColleague current;

    @Inject
    Here here;

    @Inject
    ExternalContext faces;

    /** Whether there is none; then the browser is on its way to where it is given, and comes back to this page. */
    public boolean isMissing() throws IOException {
        if (current.isProven()) return false;

        var page = here.getAddress().substring(StaffAuthentication.PATH.length());
        var query = here.getQuery() == null ? "" : "?" + here.getQuery();
        faces.redirect(StaffAuthentication.PATH + "/prove?next=" + URLEncoder.encode(page + query, UTF_8));
        return true;
    }
}
