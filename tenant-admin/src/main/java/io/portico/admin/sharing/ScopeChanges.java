package io.portico.admin.sharing;

import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Section;
import io.portico.model.timeline.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What differs between what somebody saw and what they see now, as the timeline keeps it. */
final class ScopeChanges {

    private ScopeChanges() {}

    /** {@code before} is null for somebody who saw nothing. */
    static List<Change> between(Scope before, Scope after) {
        var changes = new ArrayList<Change>();
        compare(changes, "sharedInvoices", invoices(before), invoices(after));
        compare(changes, "sharedUntil", until(before), until(after));
        return changes;
    }

    private static void compare(List<Change> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) changes.add(new Change(what, before, after));
    }

    private static String invoices(Scope scope) {
        if (scope == null || !scope.sections().contains(Section.INVOICES) || scope.statuses().isEmpty()) {
            return "key:share.notShared";
        }
        return ShareForm.CHOICES.stream()
                .filter(scope.statuses()::contains)
                .map(state -> "state." + state)
                .collect(Collectors.joining(",", "key:", ""));
    }

    private static String until(Scope scope) {
        return scope == null || scope.until() == null ? null : scope.until().toString();
    }
}
