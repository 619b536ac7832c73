package io.portico.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.words.Language;
import io.portico.model.words.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Pages that need nothing: neither a database nor the body of what was sent. They speak the language the browser asks for,
 * since what somebody chose is read with the rest.
 */
@ApplicationScoped
public class Sorry {

    /** Seconds after which it is worth trying again. */
    static final String LATER = "5";
    private static final String DECODER = "com.ibm.wsspi.webcontainer.util.RequestUtils";
    private static final Pattern GARBLED = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <link rel="icon" href="data:,"/>
            <meta name="color-scheme" content="light dark"/>
            <link rel="stylesheet" href="%s"/>
            <title>%s</title>
            </head>
            <body>
            <main class="plain">
            <div class="stack stack--tight"><h1>%3$s</h1><p class="soft">%s</p></div>
            <div class="actions"><a class="button button--primary" href="%s">%s</a></div>
            <p class="small soft">%s</p>
            </main>
            </body>
            </html>
            """;

    @Inject
    Texts texts;

    @Inject
    Assets assets;

    /** Whether the server could not decode an address or a form, such as one with {@code %zz}. */
    static boolean isGarbled(Throwable thrown) {
        var root = rootOf(thrown);
        var trace = root.getStackTrace();
        return (root instanceof IllegalStateException || root instanceof IllegalArgumentException) && trace.length > 0
                && trace[0].getClassName().startsWith(DECODER);
    }

    /** Where it began. The whole trace would be written for everybody who asks while a database is away. */
    static Throwable rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        return root;
    }

    /** Asks to come back in a moment. */
    void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", LATER);
        write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "outage");
    }

    /** Writes a page whose title and text have keys that begin so. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
        var language = Language.best(request.getHeader("Accept-Language")).orElse(Language.EN);
        var page = PAGE.formatted(language.code(), assets.of("portal.css"), texts.text(language, key + ".title"),
                texts.text(language, key + ".help"),
                again(request), texts.text(language, "sorry.again"),
                texts.text(language, "error.reference", Call.of(request).id()));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        var bytes = page.getBytes(UTF_8);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) put(response, page, bytes);
        response.flushBuffer();
    }

    /** The page somebody was on, to be opened anew; never another site, and without what could not be read. */
    static String again(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = (asked == null ? request.getRequestURI() : asked.toString()).replaceFirst("^[/\\\\]*", "/");
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var garbled = GARBLED.matcher(path + query);
        var whole = !garbled.find() ? path + query
                : garbled.start() > path.length() ? path : path.substring(0, path.lastIndexOf('/', garbled.start()) + 1);
        return whole.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace("'", "&#39;");
    }

    // A page that broke while it was written has begun with one of the two, and only that one goes on.
    private static void put(HttpServletResponse response, String page, byte[] bytes) throws IOException {
        try {
            response.getOutputStream().write(bytes);
        } catch (IllegalStateException writing) {
            response.getWriter().write(page);
        }
    }
}
