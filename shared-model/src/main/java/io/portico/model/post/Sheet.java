package io.portico.model.post;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.portico.model.branding.AccentColour.Mode;
import io.portico.model.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One card under the firm's head, filled part by part in the order in which it is read, and printed twice. */
final class Sheet {

    private static final String FONT =
            "-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";
    private static final Template HTML = template("mail.html", true);
    private static final Template TEXT = template("mail.txt", false);

    private final Map<String, Object> parts = new HashMap<>();
    private final String title;

    Sheet(Brand brand, Words words, String title, String preheader) {
        this.title = Mail.header(title);
        parts.put("font", FONT);
        parts.put("language", words.language().code());
        parts.put("brand", brand);
        parts.put("foot", brand.foot());
        parts.put("accent", brand.accent().hex());
        parts.put("ink", brand.accent().ink().hex());
        parts.put("edge", brand.accent().edge(Mode.LIGHT).hex());
        parts.put("link", brand.accent().text(Mode.LIGHT).hex());
        parts.put("linkInTheDark", brand.accent().text(Mode.DARK).hex());
        parts.put("title", title);
        parts.put("preheader", preheader);
        parts.put("ifTheButtonDoesNothing", words.text("mail.address"));
        for (var part : List.of("opening", "beforeButton", "afterButton", "small")) parts.put(part, new ArrayList<>());
    }

    /** A paragraph at the beginning. */
    Sheet opening(String paragraph) {
        return add("opening", paragraph);
    }

    /** The digits of a code, large, after the opening. */
    Sheet digits(String digits) {
        parts.put("digits", digits);
        return this;
    }

    /** A soft line that leads to the button. */
    Sheet beforeButton(String paragraph) {
        return add("beforeButton", paragraph);
    }

    /** The one button, whose address is also written out below. */
    Sheet button(String label, String page) {
        parts.put("button", label);
        parts.put("page", page);
        return this;
    }

    /** A paragraph after the button. */
    Sheet afterButton(String paragraph) {
        return add("afterButton", paragraph);
    }

    /** A small line at the end of the card. */
    Sheet small(String paragraph) {
        return add("small", paragraph);
    }

    /** Why the mail comes, or whom to ask: the last line under the card. */
    Mail signed(String reason) {
        parts.put("reason", rich(reason));
        return new Mail(title, HTML.execute(parts), TEXT.execute(parts));
    }

    @SuppressWarnings("unchecked")
    private Sheet add(String part, String paragraph) {
        ((List<Rich>) parts.get(part)).add(rich(paragraph));
        return this;
    }

    private Rich rich(String paragraph) {
        return new Rich(paragraph, parts.get("link").toString());
    }

    private static Template template(String name, boolean html) {
        try (var file = Sheet.class.getResourceAsStream(name)) {
            Mustache.Escaper escaper = html ? Rich::escaped : text -> text;
            return Mustache.compiler().withEscaper(escaper).defaultValue("")
                    .compile(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
