package io.portico.admin.viewing;

import io.portico.model.Refusal;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Cookies;
import io.portico.web.Refusals;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The dialog before a look at the portal as a client: as whom, and why. */
@Named
@RequestScoped
public class ViewPage {

    /** A cookie outlives its look, so that the page can say that it has ended. */
    private static final Duration REMEMBERED = Duration.ofHours(12);

    @Inject
    Viewings viewings;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cookies cookies;

    @Inject
    Refusals refusals;

    @Inject
    Response response;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    private List<Viewer> viewers;
    private String reason;

    public List<Viewer> getViewers() {
        if (viewers == null) viewers = viewings.viewers(Objects.requireNonNullElse(request.getParameter("customer"), ""));

        return viewers;
    }

    /** The one the address or the form names, else the newest. */
    public String getShare() {
        var named = request.getParameter("share");
        var known = getViewers().stream().anyMatch(viewer -> viewer.share().equals(named));
        return known ? named : getViewers().isEmpty() ? null : getViewers().get(0).share();
    }

    public boolean isClosed() {
        return !tenant.get().isOpen();
    }

    /** Begins the look and leads into it, in this very browser. */
    public void begin() throws IOException {
        var why = reason == null ? "" : reason.strip();
        if (getShare() == null) refusals.tell(Refusal.on("share", "viewing.whoMissing"));
        if (why.isEmpty()) refusals.tell(Refusal.on("reason", "viewing.reasonMissing"));
        if (why.length() > Viewings.LONGEST_REASON) {
            refusals.tell(Refusal.on("reason", "viewing.reasonTooLong", Viewings.LONGEST_REASON));
        }
        if (getShare() == null || why.isEmpty() || why.length() > Viewings.LONGEST_REASON) return;

        var begun = viewings.begin(getShare(), why);
        cookies.setStrictly(response.get(), Viewings.COOKIE, begun.token().value(), begun.address(), REMEMBERED);
        faces.redirect(begun.address() + "/?customer=" + begun.customer());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getLongest() {
        return Viewings.LONGEST_REASON;
    }
}
