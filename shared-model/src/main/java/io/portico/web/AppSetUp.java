package io.portico.web;

import io.portico.model.Refusal;
import io.portico.model.factor.QrCode;
import io.portico.model.factor.TotpKey;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * An authenticator app that is being set up. Its key waits, sealed for this session, in the page; it counts from the first
 * code on that was typed from the app.
 */
public abstract class AppSetUp {

    @Inject
    Settings settings;

    @Inject
    DatabaseClock clock;

    @Inject
    HttpServletRequest request;

    private TotpKey key;
    private String code;

    /** The session or browser that the key belongs to. */
    protected abstract String session();

    /** Whose portal or house the app shows. */
    protected abstract String brand();

    /** Whose code the app shows. */
    protected abstract String email();

    /** Lets its owner come in with this app from now on. */
    protected abstract void take(TotpKey proven, long firstStep);

    private TotpKey key() {
        if (key == null) {
            key = Sealed.bytes(request.getParameter("key"))
                    .flatMap(sealed -> TotpKey.open(sealed, settings.secret(), session()))
                    .orElseGet(TotpKey::fresh);
        }
        return key;
    }

    /** Lets its owner come in with it from now on; refuses a code that isn't of this key. */
    public void use() {
        var step = key().fitting(code, clock.now(), 0);
        if (step.isEmpty()) throw Refusal.on("code", "app.wrong");

        take(key(), step.getAsLong());
    }

    /** The key for the page's form to bring back. */
    public String getSealed() {
        return Sealed.text(key().sealed(settings.secret(), session()));
    }

    /** The key for typing it into the app. */
    public String getShown() {
        return key().shown();
    }

    /** What a phone opens its authenticator app with. */
    public String getUri() {
        return key().uri(brand(), email());
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
