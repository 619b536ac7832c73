package io.portico.admin.sharing;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddresses;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What stands in the fields of a sharing dialog, as it was typed, ticked or pasted. */
public record ShareForm(String emails, boolean invoices, Set<InvoiceState> statuses, String until, String note) {

    /** In the order an invoice goes through them; drafts are never shared. */
    public static final List<InvoiceState> CHOICES =
            List.of(InvoiceState.APPROVED, InvoiceState.PARTIALLY_PAID, InvoiceState.PAID, InvoiceState.CANCELLED);

    /** The longest personal line, in characters. */
    public static final int LONGEST_NOTE = 500;

    private static final int LONGEST_LIST = 20_000;

    /** The form as it opens, with what is shared now. */
    static ShareForm of(String emails, Scope scope) {
        var until = scope.until() == null ? "" : scope.until().toString();
        return new ShareForm(emails, scope.sections().contains(Section.INVOICES), scope.statuses(), until, "");
    }

    /** The form that gives again what somebody once saw, without the day on which it ended. */
    static ShareForm again(ShareRow row) {
        return of(row.person().email(), new Scope(row.scope().sections(), row.scope().statuses(), null));
    }

    /** The form as it was sent. */
    static ShareForm of(HttpServletRequest request) {
        var ticked = request.getParameterValues("status");
        var statuses = EnumSet.noneOf(InvoiceState.class);
        for (var choice : CHOICES) {
            if (ticked != null && Arrays.asList(ticked).contains(choice.name())) statuses.add(choice);
        }
        return new ShareForm(
                cut(request.getParameter("emails"), LONGEST_LIST),
                request.getParameter("invoices") != null,
                statuses,
                cut(request.getParameter("until"), 10),
                cut(request.getParameter("note"), LONGEST_NOTE));
    }

    private static String cut(String text, int longest) {
        var given = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
        return given.substring(0, Math.min(longest, given.length()));
    }

    public EmailAddresses addresses() {
        return EmailAddresses.in(emails);
    }

    public boolean has(InvoiceState state) {
        return statuses.contains(state);
    }

    /** What is shown by what is ticked; empty when nothing is. */
    Set<InvoiceState> shown() {
        return invoices ? statuses : Set.of();
    }

    /** The last day as far as it can be read, else null. */
    LocalDate lastDay() {
        try {
            return until.isEmpty() ? null : LocalDate.parse(until);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What is asked for, as one value; refused when it is nothing, or ends before it began. */
    Scope scope(LocalDate today) {
        if (shown().isEmpty()) throw Refusal.on("invoices", "share.nothingChosen");
        if (!until.isEmpty() && lastDay() == null) throw Refusal.on("until", "share.untilUnreadable");
        if (lastDay() != null && lastDay().isBefore(today)) throw Refusal.on("until", "share.untilPast");

        return new Scope(Set.of(Section.INVOICES), statuses, lastDay());
    }
}
