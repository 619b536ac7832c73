package io.portico.admin.invoice.entry;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.ZeroRate;
import io.portico.model.timeline.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an invoice says, field by field, to be compared with what it says after it was changed. */
record EntryChanges(Map<String, String> fields, List<String> lines) {

    static EntryChanges of(Invoice invoice) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("invoice.customer", invoice.customer().name());
        fields.put("invoice.number", invoice.number());
        fields.put("invoice.issued", text(invoice.issuedOn()));
        fields.put("invoice.due", text(invoice.dueOn()));
        fields.put("currency", invoice.currency());
        fields.put("invoice.subject", invoice.subject());
        fields.put("invoice.note", invoice.note());
        fields.put("invoice.iban", invoice.transfer() == null ? null : invoice.transfer().iban());
        fields.put("invoice.payable", text(invoice.payable()));
        return new EntryChanges(fields, invoice.lines().stream().map(EntryChanges::line).toList());
    }

    /** As the timeline keeps it: one change for each field and each line that differs. */
    List<Change> to(EntryChanges after) {
        var changes = new ArrayList<Change>();
        fields.forEach((field, before) -> add(changes, field, before, after.fields.get(field)));
        for (var i = 0; i < Math.max(lines.size(), after.lines.size()); i++) {
            add(changes, "invoice.line", at(lines, i), at(after.lines, i));
        }
        return changes;
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) changes.add(new Change(what, before, after));
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : null;
    }

    private static String line(InvoiceLine line) {
        var rate = line.taxRate() == null ? "" : plain(line.taxRate()) + "%";
        var why = ZeroRate.of(line.taxCategory()).map(ZeroRate::name).orElse("");
        return "%s, %s %s × %s, %s".formatted(
                line.name(), plain(line.quantity()), line.unitCode(), plain(line.unitPrice()), (rate + " " + why).strip());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
