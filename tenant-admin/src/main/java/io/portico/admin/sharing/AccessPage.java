package io.portico.admin.sharing;

import io.portico.admin.access.Needs;
import io.portico.model.colleague.Right;
import io.portico.web.Msg;
import io.portico.web.Notices;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The tab Client portal: who has access to a customer, who no longer has, and the button that invites once more. */
@Named
@RequestScoped
public class AccessPage {

    @Inject
    Shares shares;

    @Inject
    ScopeWords words;

    @Inject
    Notices notices;

    @Inject
    Reader reader;

    @Inject
    Msg msg;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<ShareRow> rows;

    private List<ShareRow> rows() {
        if (rows == null) rows = shares.list(Objects.requireNonNullElse(request.getParameter("customer"), ""));

        return rows;
    }

    public List<ShareRow> getActive() {
        return rows().stream().filter(ShareRow::active).toList();
    }

    public List<ShareRow> getEnded() {
        return rows().stream().filter(row -> !row.active()).toList();
    }

    /** What somebody sees, in words. */
    public String sees(ShareRow row) {
        return words.of(row.scope());
    }

    /** When they were last here, as one says it today. */
    public String here(Instant seen) {
        if (seen == null) return "";

        var day = LocalDate.ofInstant(seen, reader.getFormats().zone());
        var today = LocalDate.ofInstant(clock.instant(), reader.getFormats().zone());
        return day.equals(today) ? msg.of("access.hereToday", reader.time(seen)) : msg.of("access.here", reader.day(seen));
    }

    @Needs(Right.INVITE)
    public String inviteAgain() {
        var row = shares.show(request.getParameter("share"));
        shares.inviteAgain(row.share());
        notices.done(row.person().registered() ? "access.toldAgain" : "access.invitedAgain", row.person().email());
        return card(row);
    }

    /** The tab this person is on. */
    static String card(ShareRow row) {
        return "/customers/show?faces-redirect=true&tab=portal&customer=" + row.customer();
    }
}
