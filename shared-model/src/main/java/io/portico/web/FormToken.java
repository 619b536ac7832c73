package io.portico.web;

import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import io.portico.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/**
 * The mark that a form came from our own page in this very browser: an HMAC over who sent it (session or visit), the page
 * and an end. Nothing is kept on the server.
 */
@Named
@RequestScoped
public class FormToken {

    /** The name of the hidden field. */
    public static final String FIELD = "form-token";

    private static final Duration LIFE = Duration.ofHours(12);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Holder holder;

    /** The token for the page that is being written now. */
    public String getValue() {
        var end = clock.instant().plus(LIFE).getEpochSecond();
        return encoded(end, mac(end));
    }

    /** Whether the request that came in carries a token of ours, for this page and this browser, that has not ended. */
    public boolean isValid() {
        var given = request.getParameter(FIELD);
        if (given == null) return false;

        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(given));
            var end = bytes.getLong();
            var mac = new byte[bytes.remaining()];
            bytes.get(mac);
            return end > clock.instant().getEpochSecond() && Secret.same(mac, mac(end));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return false;
        }
    }

    private byte[] mac(long end) {
        return settings.secret().mac(Purpose.FORM, holder.id(), here.getAddress(), Long.toString(end));
    }

    private static String encoded(long end, byte[] mac) {
        var bytes = ByteBuffer.allocate(Long.BYTES + mac.length).putLong(end).put(mac).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whom a form belongs to: the session where somebody is signed in, else the visit. */
    public interface Holder {
        String id();
    }
}
