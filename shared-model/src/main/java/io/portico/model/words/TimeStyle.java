package io.portico.model.words;

/** How a reader wants times written. */
public enum TimeStyle {

    /** {@code 14:22} */
    H24,

    /** {@code 2:22 pm} */
    H12;

    /** What readers of a language expect who never chose. */
    public static TimeStyle usual(Language language) {
        return H24;
    }
}
