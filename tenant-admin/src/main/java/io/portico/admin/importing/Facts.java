package io.portico.admin.importing;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people would notice of an invoice, by name, so that two versions can be told apart in words. */
final class Facts {

    private static final int LINES_TOLD = 5;

    /** One thing that differs; {@code before} and {@code after} are texts, dates or money, or null for nothing. */
    record Difference(String what, Object before, Object after) {}

    private Facts() {}

    /** What is different after {@code before} became {@code after}, the weightiest first; of lines the first five. */
    static List<Difference> differences(Invoice before, Invoice after) {
        var differences = new ArrayList<Difference>();
        var newer = heads(after);
        heads(before).forEach((what, value) -> {
            if (!Objects.equals(value, newer.get(what))) differences.add(new Difference(what, value, newer.get(what)));
        });
        differences.addAll(lines(before.lines(), after.lines()));
        return differences;
    }

    private static Map<String, Object> heads(Invoice invoice) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("invoice.payable", invoice.payable());
        facts.put("invoice.net", invoice.net());
        facts.put("invoice.tax", invoice.tax());
        facts.put("invoice.gross", invoice.gross());
        facts.put("invoice.issued", invoice.issuedOn());
        facts.put("invoice.due", invoice.dueOn());
        facts.put("invoice.type", invoice.typeCode());
        facts.put("invoice.buyer", invoice.buyer() == null ? invoice.customer().name() : invoice.buyer().name());
        facts.put("invoice.iban", invoice.transfer() == null ? null : invoice.transfer().iban());
        facts.put("invoice.subject", invoice.subject());
        facts.put("invoice.note", invoice.note());
        return facts;
    }

    private static List<Difference> lines(List<InvoiceLine> before, List<InvoiceLine> after) {
        var differences = new ArrayList<Difference>();
        for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
            var was = i < before.size() ? line(before.get(i)) : null;
            var is = i < after.size() ? line(after.get(i)) : null;
            if (!Objects.equals(was, is)) differences.add(new Difference("invoice.line", was, is));
        }
        return differences.subList(0, Math.min(LINES_TOLD, differences.size()));
    }

    private static String line(InvoiceLine line) {
        var many = line.quantity() == null ? "" : ", " + plain(line.quantity());
        var each = line.unitPrice() == null ? "" : " × " + plain(line.unitPrice());
        return line.name() + many + each + ", " + line.net();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
