package io.portico.model.signin;

import java.util.List;

/** Tries to come in as a page shows them: the newest few, and those before. */
public record SignInList(List<SignInRow> newest, List<SignInRow> earlier) {

    private static final int AT_ONCE = 5;

    /** Of these, the newest first. */
    public static SignInList of(List<SignInRow> rows) {
        var cut = Math.min(AT_ONCE, rows.size());
        return new SignInList(rows.subList(0, cut), rows.subList(cut, rows.size()));
    }
}
