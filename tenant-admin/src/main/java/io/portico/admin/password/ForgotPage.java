package io.portico.admin.password;

import io.portico.model.Refusal;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.StaffResets;
import io.portico.model.post.Asked;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.web.Notices;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks for a link to choose a new password with; says the same whether or not a mail was sent. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    StaffResets resets;

    @Inject
    Limits limits;

    @Inject
    DatabaseClock clock;

    @Inject
    Reader reader;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String email;

    public String send() {
        var address = EmailAddress.of(email);
        if (!limits.allows(Limit.CODE_MAILS_PER_NETWORK, request.getRemoteAddr())) throw new Refusal("signIn.tooMany");

        resets.ask(address, reader.getFormats(), new Asked(clock.now(), Device.of(request.getHeader("User-Agent"))));
        notices.done("forgot.sent", email.strip());
        return "/forgot?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
