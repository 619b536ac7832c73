package io.portico.admin.invoice.entry;

import io.portico.model.words.Formats;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of an invoice's form as text: the head by name, and the lines in their order. */
record TypedInvoice(Map<String, String> head, List<TypedLine> lines) {

    /** Nothing yet. */
    static TypedInvoice empty() {
        return new TypedInvoice(new HashMap<>(), new ArrayList<>());
    }

    /** A draft as it stands. */
    static TypedInvoice of(InvoiceEntry entry, Formats formats) {
        var typed = empty();
        typed.head.put("customer", entry.customer());
        typed.head.put("number", entry.number());
        typed.head.put("issuedOn", entry.issuedOn().toString());
        typed.head.put("dueOn", entry.dueOn() == null ? null : entry.dueOn().toString());
        typed.head.put("currency", entry.currency());
        typed.head.put("subject", entry.subject());
        typed.head.put("note", entry.note());
        entry.items().forEach(item -> typed.lines.add(TypedLine.of(item, formats)));
        return typed;
    }

    /** The lines a form brought, one less or one more if it was asked for that; the head comes by itself. */
    static TypedInvoice in(HttpServletRequest request, BigDecimal usualRate, Formats formats) {
        var typed = new TypedInvoice(new HashMap<>(), TypedLine.in(request));
        typed.remove(request.getParameter("remove"));
        var more = request.getParameter("add") != null && typed.lines.size() < TypedLine.MOST;
        if (typed.lines.isEmpty() || more) typed.lines.add(TypedLine.blank(usualRate, formats));
        return typed;
    }

    private void remove(String position) {
        if (position == null || !position.matches("\\d{1,3}")) return;

        var at = Integer.parseInt(position);
        if (at < lines.size()) lines.remove(at);
    }
}
