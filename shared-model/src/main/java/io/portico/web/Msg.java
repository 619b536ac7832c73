package io.portico.web;

import io.portico.model.access.Device;
import io.portico.model.words.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Set;

/** The words of pages in the reader's language: {@code #{msg['invoices.title']}}, and {@code #{msg.of('key', a, b)}} with gaps filled. */
@Named
@RequestScoped
public class Msg extends AbstractMap<String, String> {

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    @Override
    public String get(Object key) {
        return texts.text(reader.getLanguage(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** The text with its gaps filled, numbers and plurals by the language's rules (ICU MessageFormat). */
    public String of(String key, Object... arguments) {
        return texts.in(reader.getFormats()).text(key, arguments);
    }

    /** What fills a gap, as the reader reads it. */
    Object written(Object argument) {
        return texts.in(reader.getFormats()).written(argument);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.has(key);
    }

    /** When something is due, as the reader counts: {@code 8 days late}, {@code in 7 days}. */
    public String due(LocalDate dueOn, LocalDate today) {
        return dueOn == null ? "" : texts.in(reader.getFormats()).due(dueOn, today);
    }

    /** A unit by its UN/ECE Recommendation 20 code, as people write it; the code itself where we have no word. */
    public String unit(String code) {
        var key = "unit." + code;
        return code.equals("C62") ? "" : has(key) ? get(key) : code;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** A device in words: {@code Firefox on Windows}. */
    public String device(Device device) {
        if (!device.isKnown()) return get("account.device.unknown");
        if (device.browser() == null || device.system() == null) return device.toString();

        return of("account.device", device.browser(), device.system());
    }
}
