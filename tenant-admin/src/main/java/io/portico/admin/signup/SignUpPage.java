package io.portico.admin.signup;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.Refusal;
import io.portico.model.founding.PendingSignUp;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The form of a sign-up; once a code is on its way the same page takes it. Its fields are the keys of {@code typed}. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    SignUpDesk desk;

    @Inject
    SignUpForm form;

    @Inject
    CurrentColleague me;

    @Inject
    Reader reader;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private PendingSignUp waiting;

    @PostConstruct
    void find() {
        if (me.isSignedIn()) return;

        waiting = desk.waiting().orElse(null);
        typed.putAll(Prefilled.with(waiting, reader.getLanguage()));
    }

    /** Whoever is in already founds one more firm instead; whose sign-up has vanished begins anew. */
    public void load() throws IOException {
        if (me.isSignedIn()) desk.onward("/found");
        else if (waiting == null && !isTyping() && request.getMethod().equals("POST")) {
            notices.caution("signUp.vanished");
            desk.onward("/sign-up");
        }
    }

    private boolean isTyping() {
        return request.getParameter("company") != null;
    }

    /** Keeps what was typed and mails a code. */
    public void ask() throws IOException {
        var wrong = new ArrayList<Refusal>();
        var application = form.read(typed, getCapacity(), reader.getLanguage(), isPasswordKept(), wrong);
        wrong.forEach(refusals::tell);
        if (!wrong.isEmpty()) return;

        desk.ask(application, typed.get("password"));
        desk.onward("/sign-up");
    }

    /** Whether the page asks for the code now, or for another address. */
    public boolean isAskingForCode() {
        return waiting != null && !isTyping() && request.getParameter("change") == null;
    }

    public PendingSignUp getWaiting() {
        return waiting;
    }

    public boolean isPasswordKept() {
        return waiting != null && desk.keepsPassword();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getCapacity() {
        return request.getParameter("capacity") != null ? request.getParameter("capacity") : typed.get("capacity");
    }
}
