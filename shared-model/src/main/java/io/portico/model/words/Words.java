package io.portico.model.words;

import io.portico.model.Refusal;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * All sentences for one reader. As a map it serves pages: {@code #{msg['invoices.title']}}; with gaps to fill it is
 * {@code #{msg.text('invoice.paid', number)}}, where amounts, dates and moments are written the reader's way.
 */
public final class Words extends AbstractMap<String, String> {

    private final Texts texts;
    private final Formats formats;

    Words(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public Formats formats() {
        return formats;
    }

    public Language language() {
        return formats.language();
    }

    /** The sentence of a key, its gaps filled in order. */
    public String text(String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) written[i] = written(arguments[i]);
        return withoutDoubleStop(texts.text(language(), key, written), written);
    }

    /** The sentence of a refusal. */
    public String text(Refusal refusal) {
        return text(refusal.key(), refusal.details());
    }

    /** When something is due, as the reader counts: {@code 8 days late}, {@code due today}, {@code in 7 days}. */
    public String due(LocalDate dueOn, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) return text("due.late", -days);
        if (days == 0) return text("due.today");
        return days == 1 ? text("due.tomorrow") : text("due.in", days);
    }

    @Override
    public String get(Object key) {
        return text(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && texts.has(name);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return texts.keys().stream().map(key -> Map.entry(key, get(key))).iterator();
            }

            @Override
            public int size() {
                return texts.keys().size();
            }
        };
    }

    /** A sentence may end with a date that brings its own stop, such as {@code 2026 m. gruodžio 6 d.} */
    private static String withoutDoubleStop(String sentence, Object... written) {
        if (!sentence.endsWith("..")) return sentence;
        for (var argument : written) {
            if (sentence.endsWith(argument + ".")) return sentence.substring(0, sentence.length() - 1);
        }
        return sentence;
    }

    /** An argument as it stands in a sentence: amounts, dates and moments the reader's way, everything else as it is. */
    public Object written(Object argument) {
        if (argument instanceof Money money) return formats.money(money);
        if (argument instanceof LocalDate date) return formats.longDate(date);
        if (argument instanceof LocalTime time) return formats.time(time);
        if (argument instanceof Instant moment) return formats.dateTime(moment);
        if (argument instanceof BigDecimal number) return formats.number(number);
        return argument == null ? "" : argument;
    }
}
