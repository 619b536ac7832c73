package io.portico.admin.signup;

import io.portico.admin.access.Newcomers;
import io.portico.model.Refusal;
import io.portico.model.access.Device;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.founding.Application;
import io.portico.model.founding.PendingSignUp;
import io.portico.model.founding.SignUps;
import io.portico.model.post.Asked;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Hashing;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.Slug;
import io.portico.web.Here;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Takes sign-ups in from this browser: at most five codes per network and hour, counted before anything costs. */
@RequestScoped
class SignUpDesk {

    @Inject
    SignUps signUps;

    @Inject
    Addresses addresses;

    @Inject
    Newcomers newcomers;

    @Inject
    Hashing hashing;

    @Inject
    Limits limits;

    @Inject
    DatabaseClock clock;

    @Inject
    Visit visit;

    @Inject
    Response response;

    @Inject
    HttpServletRequest request;

    @Inject
    Here address;

    @Inject
    ExternalContext faces;

    /** What waits here, in this browser or behind the link of a mail. */
    Optional<PendingSignUp> waiting() {
        return visit.isKnown() ? signUps.waiting(visit.hash(), link()) : Optional.empty();
    }

    private byte[] here() {
        if (!visit.isKnown()) throw Refusal.on("code", "code.ended");
        return visit.hash();
    }

    /** Whether a password was chosen here before. */
    boolean keepsPassword() {
        return signUps.chosenPassword(here()).isPresent();
    }

    /** Keeps the application and mails a code; without a password the one chosen before stays. */
    void ask(Application application, String password) {
        count();
        var hash = password == null ? kept() : hash(password);
        signUps.ask(here(), application, hash, asked());
    }

    private String kept() {
        return signUps.chosenPassword(here()).orElseThrow(() -> new Refusal("signUp.vanished"));
    }

    /** Whom the house had no time for loses none of their five. */
    private String hash(String password) {
        try {
            return hashing.hash(password);
        } catch (Refusal busy) {
            limits.takeBack(Limit.SIGN_UPS_PER_NETWORK, request.getRemoteAddr());
            throw busy;
        }
    }

    /** Mails another code. */
    void again() {
        count();
        signUps.again(here(), asked());
    }

    private void count() {
        if (!limits.allows(Limit.SIGN_UPS_PER_NETWORK, request.getRemoteAddr())) throw new Refusal("signUp.tooMany");
    }

    private Asked asked() {
        return new Asked(clock.now(), Device.of(request.getHeader("User-Agent")));
    }

    /** Takes a code and founds the firm at the address asked for; empty when somebody else has taken that meanwhile. */
    Optional<Slug> confirm(String typed) {
        var code = OneTimeCode.of(typed);
        var counted = signUps.count(here(), link());
        var before = here();
        var slug = waiting().orElseThrow().application().slug();
        var fresh = Token.fresh();
        signUps.prove(before, link(), counted, code, fresh.hash());
        visit.become(fresh, response.get(), request.getContextPath());
        try {
            return Optional.of(found(slug.value()));
        } catch (Refusal no) {
            if (!"slug".equals(no.field())) throw no;
            return Optional.empty();
        }
    }

    /** Founds the firm that a code has confirmed, at this address, and lets its founder in. */
    Slug found(String typed) {
        var slug = addresses.free(typed);
        newcomers.admit(signUps.found(here(), slug));
        return slug;
    }

    /** Goes on to a page of the administration; never back to this one's query. */
    void onward(String page) throws IOException {
        faces.redirect(address.to(page));
    }

    private Token link() {
        return Token.read(request.getParameter("c")).orElse(null);
    }
}
