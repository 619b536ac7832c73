package io.portico.model.words;

/** How a reader wants dates written. */
public enum DateStyle {

    /** With the month as a word, in the order of the language: {@code 22 Nov 2026}. */
    WORDS,

    /** {@code 2026-11-22} */
    ISO,

    /** {@code 22.11.2026} */
    DOTS;

    /** What readers of a language expect who never chose: Lithuanians write {@code 2026-11-22}. */
    public static DateStyle usual(Language language) {
        return language == Language.LT ? ISO : WORDS;
    }
}
