package io.portico.admin.invoice.entry;

import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.invoice.Reckoning;
import io.portico.model.invoice.ZeroRate;
import io.portico.model.money.Money;
import io.portico.model.words.MoneyStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands in the fields of an invoice, as text, and what is wrong with it once it was read. */
final class InvoiceForm {

    private static final Map<String, Integer> LONGEST = Map.of("number", 100, "subject", 300, "note", 2000);

    private final Map<String, String> typed;
    private final List<TypedLine> lines;
    private final MoneyStyle style;
    private final List<Refusal> wrong = new ArrayList<>();

    InvoiceForm(TypedInvoice typed, MoneyStyle style) {
        this.typed = typed.head();
        this.lines = typed.lines();
        this.style = style;
    }

    /** Reads all fields; what can't be read is null and stands in {@link #wrong()}. */
    InvoiceEntry read() {
        var customer = customer();
        var number = needed("number", "invoice.noNumber");
        var currency = currency();
        var issued = date("issuedOn", true);
        var due = date("dueOn", false);
        if (issued != null && due != null && due.isBefore(issued)) wrong.add(Refusal.on("dueOn", "invoice.dueBeforeIssue"));
        var subject = text("subject");
        var items = items();
        return new InvoiceEntry(customer, number, issued, due, currency, subject, text("note"), items);
    }

    /** The sums of what can be read already; null while nothing can, or when they are larger than any invoice. */
    Reckoning sums() {
        var entry = read();
        var readable = entry.items().stream()
                .filter(item -> Stream.of(item.quantity(), item.price(), item.rate()).allMatch(Objects::nonNull))
                .toList();
        if (entry.currency() == null || readable.isEmpty()) return null;
        try {
            return Reckoning.of(readable, entry.currency());
        } catch (Refusal tooLarge) {
            return null;
        }
    }

    /** Everything to correct, in the order of the form. */
    List<Refusal> wrong() {
        return wrong;
    }

    private List<Reckoning.Item> items() {
        var items = new ArrayList<Reckoning.Item>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) items.add(new LineReader(style, wrong, i).read(lines.get(i)));
        }
        var outside = items.stream().filter(item -> item.zero() == ZeroRate.O).count();
        if (outside > 0 && outside < items.size()) wrong.add(Refusal.on("lines", "invoice.outsideAlone"));
        if (items.isEmpty()) wrong.add(Refusal.on("line-name-0", "invoice.noLines"));
        return items;
    }

    private String currency() {
        var code = text("currency");
        try {
            Money.exponent(code);
            return code;
        } catch (Refusal no) {
            wrong.add(no.at("currency"));
            return null;
        }
    }

    private LocalDate date(String field, boolean needed) {
        var written = text(field);
        if (written == null && !needed) return null;
        try {
            var date = LocalDate.parse(String.valueOf(written));
            if (date.getYear() >= 1900 && date.getYear() < 2200) return date;
        } catch (DateTimeException e) {
            // told below, like a date no invoice has
        }
        wrong.add(Refusal.on(field, "invoice.notADate"));
        return null;
    }

    private String customer() {
        var chosen = PublicId.read(typed.get("customer")).map(PublicId::value).orElse(null);
        if (chosen == null) wrong.add(Refusal.on("customer", "invoice.noCustomer"));
        return chosen;
    }

    private String needed(String field, String missing) {
        var text = text(field);
        if (text == null) wrong.add(Refusal.on(field, missing));
        return text;
    }

    private String text(String field) {
        var written = typed.get(field);
        var text = written == null ? "" : written.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip();
        var longest = LONGEST.getOrDefault(field, 100);
        if (text.length() > longest) wrong.add(Refusal.on(field, "invoice.tooLong", longest));
        return text.isEmpty() ? null : text;
    }
}
