package io.portico.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page says after a redirect. It travels as a message key with its details in a short-lived cookie of the firm's
 * path, so nothing is kept on the server and no text of a stranger's choice can be shown.
 */
@Named
@RequestScoped
public class Notices {

    private static final String COOKIE = "notice";

    @Inject
    Cookies cookies;

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
        var parts = Arrays.stream(details).map(detail -> String.valueOf(detail).replace("\n", " "));
        var text = tone + "\n" + key + "\n" + parts.collect(Collectors.joining("\n"));
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        cookies.set(response.get(), COOKIE, value, base, Duration.ofMinutes(1));
    }

    /** Reads the cookie and takes it back; call it before anything of the page is written. */
    public void arrive() {
        cookies.read(request, COOKIE).ifPresent(value -> {
            notice = parsed(value);
            cookies.drop(response.get(), COOKIE, here.getBase());
        });
    }

    private Notice parsed(String value) {
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(value), UTF_8).split("\n"));
            var tone = parts.get(0).equals("caution") ? "caution" : "positive";
            return msg.has(parts.get(1))
                    ? new Notice(tone, msg.of(parts.get(1), parts.subList(2, parts.size()).toArray()))
                    : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
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
