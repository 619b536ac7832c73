package io.portico.web;

import io.portico.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;

/**
 * What a page says after a redirect. It travels as a message key with its details, sealed, in a short-lived cookie of the
 * firm's path, so nothing is kept on the server and no text of a stranger's choice can be shown.
 */
@Named
@RequestScoped
public class Notices {

    private static final String COOKIE = "notice";

    @Inject
    Cookies cookies;

    @Inject
    Settings settings;

    @Inject
    Msg msg;

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Response response;

    private Notice notice;

    /** Says on the next page that something was done. */
    public void done(String key, Object... details) {
        doneAt(here.getBase(), key, details);
    }

    /** The same where the next page is at another address than this one, such as {@code /admin/acme}. */
    public void doneAt(String base, String key, Object... details) {
        carry(base, "positive", key, details);
    }

    /** Says on the next page that something needs a look. */
    public void caution(String key, Object... details) {
        carry(here.getBase(), "caution", key, details);
    }

    private void carry(String base, String tone, String key, Object... details) {
        var written = Arrays.stream(details).map(msg::written).toList();
        var value = new Carried(tone, key, written).sealed(settings.secret(), base);
        cookies.set(response.get(), COOKIE, value, base, Duration.ofMinutes(1));
    }

    /** Reads the cookie and takes it back; call it before anything of the page is written. */
    public void arrive() {
        cookies.read(request, COOKIE).ifPresent(value -> {
            notice = Carried.open(value, settings.secret(), here.getBase()).map(this::worded).orElse(null);
            cookies.drop(response.get(), COOKIE, here.getBase());
        });
    }

    private Notice worded(Carried carried) {
        return new Notice(carried.tone(), msg.of(carried.key(), carried.details().toArray()));
    }

    /** The notice of this page, or null. */
    public Notice getNotice() {
        return notice;
    }

    /** A sentence and its tone, {@code positive} or {@code caution}. */
    public record Notice(String tone, String text) {

        public String icon() {
            return tone.equals("positive") ? "check" : "info";
        }
    }
}
