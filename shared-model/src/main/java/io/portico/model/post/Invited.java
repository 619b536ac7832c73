package io.portico.model.post;

import java.time.LocalDate;

/**
 * What an invitation says: the recipient's name if it is known, who invites, which customer it is about, what is shared
 * in words of the recipient's language, a personal line if there is one, until when it holds, and where it leads.
 */
public record Invited(
        String name, String by, String customer, String what, String note, LocalDate until, String page) {}
