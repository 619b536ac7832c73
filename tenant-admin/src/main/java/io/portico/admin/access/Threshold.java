package io.portico.admin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.Refusal;
import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.FactorResets;
import io.portico.model.colleague.Factors;
import io.portico.model.colleague.StaffSession.Level;
import io.portico.model.colleague.StaffSessions;
import io.portico.model.signin.Way;
import io.portico.web.Cookies;
import io.portico.web.Origins;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.regex.Pattern;

/** Leads a browser from step to step of signing in. With each it gets a new session, and the old one is dead (security.md S-1). */
@RequestScoped
public class Threshold {

    private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]+(/[a-z-]+)*/?(\\?[A-Za-z0-9_.~%=&+-]*)?");

    @Inject
    StaffSessions sessions;

    @Inject
    Factors factors;

    @Inject
    FactorResets resets;

    @Inject
    Colleagues colleagues;

    @Inject
    StaffEntrance entrance;

    @Inject
    CurrentColleague current;

    @Inject
    Arriving arriving;

    @Inject
    Origins origins;

    @Inject
    Cookies cookies;

    @Inject
    Response response;

    @Inject
    Visit visit;

    @Inject
    HttpServletRequest request;

    /** The password was right; where the second step is done, or set up. */
    String halfway(Colleague colleague) {
        resets.takeEffect(colleague);
        open(colleague, Level.PASSWORD);
        return due(colleague, Level.PASSWORD) + onward();
    }

    /**
     * Both steps are done; where it goes on. Whoever has no recovery codes left is given new ones first, and a reset that
     * was asked for is called off.
     */
    public String through(Colleague colleague, Way way) {
        entrance.arrived(colleague, way);
        var level = factors.of(colleague).recoveryCodes() == 0 ? Level.CODES : Level.FULL;
        open(colleague, level);
        return level == Level.CODES ? due(colleague, level) + onward() : next(home(colleague));
    }

    /** Nothing is left to do; where it goes on. */
    public String in(Colleague colleague) {
        open(colleague, Level.FULL);
        return next(home(colleague));
    }

    /** Whoever is signed in proved once more who they are; where they were going. */
    String proven() {
        renew();
        return next(StaffAuthentication.ACCOUNT);
    }

    /** Signs whoever is signed in out of all other browsers. */
    public void alone() {
        sessions.endOthers(current.colleague(), renew());
    }

    private Token renew() {
        var token = sessions.prove(current.token()).orElseThrow(() -> new Refusal("signIn.again"));
        carry(token);
        return token;
    }

    /** The page where somebody at this level has their next step. */
    String due(Colleague colleague, Level level) {
        if (level == Level.CODES) return StaffAuthentication.CODES;
        return factors.of(colleague).isAny() ? StaffAuthentication.SECOND : StaffAuthentication.ENROL;
    }

    private void open(Colleague colleague, Level level) {
        if (arriving.isThere() && !sessions.end(arriving.token()) && level != Level.PASSWORD) throw new Refusal("signIn.again");
        if (current.isSignedIn()) sessions.end(current.token());

        var origin = origins.current();
        carry(sessions.open(colleague, level, origin.agent(), origin.network()));
        visit.end(response.get(), request.getContextPath());
    }

    private void carry(Token token) {
        cookies.set(response.get(), StaffAuthentication.COOKIE, token.value(), StaffAuthentication.PATH, null);
    }

    /** Where a colleague begins: their firm, or the choice among several. */
    String home(Colleague colleague) {
        var firms = colleagues.firms(colleague);
        return firms.size() == 1 ? "/" + firms.get(0).slug() + "/" : "/choose";
    }

    /** The page of ours that somebody wanted to begin with, as a parameter for the next step. */
    private String onward() {
        var wanted = next(null);
        return wanted == null ? "" : "?next=" + URLEncoder.encode(wanted, UTF_8);
    }

    private String next(String otherwise) {
        var wanted = request.getParameter("next");
        return wanted != null && PAGE.matcher(wanted).matches() ? wanted : otherwise;
    }
}
