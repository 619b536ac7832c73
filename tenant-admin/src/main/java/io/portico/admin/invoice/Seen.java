package io.portico.admin.invoice;

import jakarta.servlet.http.HttpServletRequest;

/** Which version of an invoice somebody had before them when they pressed. */
public final class Seen {

    private Seen() {}

    /** What the form's hidden field {@code seen} says; -1, which no version is, when it says nothing. */
    public static int in(HttpServletRequest request) {
        var seen = request.getParameter("seen");
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
