package io.portico.admin.einvoice;

import java.util.List;

/**
 * Whether a document keeps the rules of EN 16931.
 *
 * @param state the answer
 * @param failures the rules it breaks, each once, fatal ones first; those of a valid document are warnings only
 */
public record Verdict(State state, List<Failure> failures) {

    /** The rules that were applied: the release of the official artefacts. */
    public static final String RULES = "EN 16931 1.3.16";

    /** The answer in a word. */
    public enum State {
        /** No fatal rule is broken. */
        VALID,
        /** At least one fatal rule is broken. */
        INVALID,
        /** The rules could not be applied to the end, and those that were are kept. */
        NOT_CHECKED
    }

    /**
     * A rule that is broken.
     *
     * @param rule its id, as BR-CO-15
     * @param fatal whether it makes the document invalid, or is a warning
     * @param text the rule in its own, English words, without the id
     * @param field where it is broken first, as {@code cac:LegalMonetaryTotal}; empty for the document itself
     * @param times in how many places it is broken
     */
    public record Failure(String rule, boolean fatal, String text, String field, int times) {

        Failure again() {
            return new Failure(rule, fatal, text, field, times + 1);
        }
    }

    /** Copies the list, so that a verdict once given stays as it is. */
    public Verdict {
        failures = List.copyOf(failures);
    }

    /** Whether no fatal rule is broken, all having been applied. */
    public boolean valid() {
        return state == State.VALID;
    }

    /** The ids of the fatal rules it breaks. */
    public List<String> failedRules() {
        return failures.stream().filter(Failure::fatal).map(Failure::rule).toList();
    }
}
