package io.portico.admin.account;

import io.portico.model.Refusal;
import io.portico.model.colleague.Factors;
import io.portico.model.factor.QrCode;
import io.portico.model.factor.TotpKey;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.tenancy.Firms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * An authenticator app that is being set up. Its key waits, sealed for this session, in the page; it counts from the first
 * code on that was typed from the app.
 */
@RequestScoped
public class NewApp {

    @Inject
    Me me;

    @Inject
    Factors factors;

    @Inject
    Firms firms;

    @Inject
    Settings settings;

    @Inject
    DatabaseClock clock;

    @Inject
    HttpServletRequest request;

    private TotpKey key;
    private String code;

    private TotpKey key() {
        if (key == null) key = sent().orElseGet(TotpKey::fresh);

        return key;
    }

    private Optional<TotpKey> sent() {
        return Sealed.bytes(request.getParameter("key"))
                .flatMap(sealed -> TotpKey.open(sealed, settings.secret(), me.session()));
    }

    /** Lets its owner come in with it from now on; refuses a code that isn't of this key. */
    void use() {
        var step = key().fitting(code, clock.now(), 0);
        if (step.isEmpty()) throw Refusal.on("code", "app.wrong");

        factors.useApp(me.colleague(), key(), step.getAsLong());
    }

    /** The key for the page's form to bring back. */
    public String getSealed() {
        return Sealed.text(key().sealed(settings.secret(), me.session()));
    }

    /** The key for typing it into the app. */
    public String getShown() {
        return key().shown();
    }

    /** What a phone opens its authenticator app with. */
    public String getUri() {
        return key().uri(firms.house().name(), me.email());
    }

    /** The same for scanning it. */
    public QrCode getPicture() {
        return QrCode.of(getUri());
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
