package io.portico.model;

import java.util.Arrays;
import java.util.List;

/**
 * The business says no. The key names the sentence in the message bundles, the details fill its gaps, and the field,
 * where there is one, says which input it speaks of. Carries no stack: a refusal is an answer, never a bug.
 */
public final class Refusal extends RuntimeException {

    private final String field;
    private final String key;
    private final transient Object[] details;
    private final boolean later;

    public Refusal(String key, Object... details) {
        this(null, key, details, false);
    }

    /** A refusal that isn't about what was asked: the same may go through in a few seconds. */
    public static Refusal later(String key) {
        return new Refusal(null, key, new Object[0], true);
    }

    private Refusal(String field, String key, Object[] details, boolean later) {
        super(key, null, false, false);
        this.field = field;
        this.key = key;
        this.details = details.clone();
        this.later = later;
    }

    /** A refusal of one input field. */
    public static Refusal on(String field, String key, Object... details) {
        return new Refusal(field, key, details, false);
    }

    /** The same refusal, told of another field: a value object doesn't know what the form calls it. */
    public Refusal at(String otherField) {
        return new Refusal(otherField, key, details(), later);
    }

    /** The message key, such as {@code invoice.overpaid}. */
    public String key() {
        return key;
    }

    /** What fills the gaps of the sentence, in order. */
    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }

    /** The input field it speaks of, or null. */
    public String field() {
        return field;
    }

    /** Whether it passes by itself, so that it is worth sending the same again. */
    public boolean isLater() {
        return later;
    }

    @Override
    public String toString() {
        return "Refusal " + key + (details().length == 0 ? "" : " " + List.copyOf(Arrays.asList(texts())));
    }

    private String[] texts() {
        return Arrays.stream(details()).map(String::valueOf).toArray(String[]::new);
    }
}
