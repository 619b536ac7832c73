package io.portico.client.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.portico.client.access.Factors;
import io.portico.model.Refusal;
import io.portico.model.factor.QrCode;
import io.portico.model.factor.TotpKey;
import io.portico.model.post.AccountChange;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;

/**
 * An authenticator app that is being set up. Its key waits, sealed for this session, in the page; it counts from the first
 * code on that was typed from the app.
 */
@RequestScoped
public class NewApp {

    @Inject
    Whose whose;

    @Inject
    Factors factors;

    @Inject
    FactorNews news;

    @Inject
    CurrentTenant tenant;

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
        var sealed = request.getParameter("key");
        if (sealed == null) return Optional.empty();
        try {
            return TotpKey.open(Base64.getUrlDecoder().decode(sealed), settings.secret(), whose.session());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Lets its owner come in with it from now on; refuses a code that isn't of this key. */
    void use() {
        var step = key().fitting(code, clock.now(), 0);
        if (step.isEmpty()) throw Refusal.on("code", "app.wrong");

        var change = whose.held().hasApp() ? AccountChange.APP_REPLACED : AccountChange.APP_ADDED;
        factors.useApp(whose.client(), key(), step.getAsLong());
        news.changed(whose.client(), change, "app", null, "key:change.app.new");
    }

    /** The key for the page's form to bring back. */
    public String getSealed() {
        var sealed = key().sealed(settings.secret(), whose.session());
        return new String(Base64.getUrlEncoder().withoutPadding().encode(sealed), US_ASCII);
    }

    /** The key for typing it into the app. */
    public String getShown() {
        return key().shown();
    }

    /** What a phone opens its authenticator app with. */
    public String getUri() {
        return key().uri(tenant.get().name(), whose.email());
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
