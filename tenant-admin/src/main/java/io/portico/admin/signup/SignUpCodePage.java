package io.portico.admin.signup;

import io.portico.model.founding.PendingSignUp;
import io.portico.model.words.Formats;
import io.portico.platform.Settings;
import io.portico.web.Notices;
import io.portico.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where a sign-up is confirmed: by the code from the mail, and by another address should the first be gone by then. */
@Named
@RequestScoped
public class SignUpCodePage {

    @Inject
    SignUpDesk desk;

    @Inject
    Settings settings;

    @Inject
    Notices notices;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private PendingSignUp waiting;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void find() {
        waiting = desk.waiting().orElse(null);
        if (waiting != null) typed.put("slug", waiting.application().slug().value());
    }

    public void enter() throws IOException {
        desk.onward(desk.confirm(typed.get("code")).map(slug -> "/" + slug + "/start").orElse("/sign-up"));
    }

    /** Founds the firm at another address: the code was right before. */
    public void move() throws IOException {
        desk.onward("/" + desk.found(typed.get("slug")) + "/start");
    }

    /** Whether a code was right and only a free address is missing. */
    public boolean isMoving() {
        return waiting != null && waiting.proven();
    }

    public void again() throws IOException {
        desk.again();
        notices.done("signUp.again");
        desk.onward("/sign-up");
    }

    public boolean isByLink() {
        return request.getParameter("c") != null;
    }

    /** Until when the code works, where the firm will be. */
    public String getUntil() {
        if (waiting == null || waiting.code() == null) return "";
        return Formats.usual(reader.getLanguage(), waiting.application().zone()).time(waiting.code().expiresAt());
    }

    /** Seconds until a new code can be asked for. */
    public long getPause() {
        return waiting == null || waiting.code() == null ? 0 : waiting.code().pause();
    }

    /** The portal's address as people will type it. */
    public String getShown() {
        return settings.baseUrl().replaceFirst("^https?://", "") + "/" + typed.get("slug");
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
