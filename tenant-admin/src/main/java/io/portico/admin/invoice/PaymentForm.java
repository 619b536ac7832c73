package io.portico.admin.invoice;

import io.portico.model.Refusal;
import io.portico.model.money.Money;
import io.portico.model.payment.PaymentMethod;
import io.portico.model.words.MoneyStyle;
import io.portico.model.words.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a payment, as text, and what is wrong with it once it was read. */
final class PaymentForm {

    private static final int LONGEST_NOTE = 300;

    private final Map<String, String> typed;
    private final MoneyStyle style;
    private final LocalDate today;
    private final List<Refusal> wrong = new ArrayList<>();

    PaymentForm(Map<String, String> typed, MoneyStyle style, LocalDate today) {
        this.typed = typed;
        this.style = style;
        this.today = today;
    }

    /** Reads all fields; what can't be read is null and stands in {@link #wrong()}. */
    PaymentEntry read(String currency) {
        return new PaymentEntry(amount(currency), date(), method(), note());
    }

    /** Everything to correct, in the order of the form. */
    List<Refusal> wrong() {
        return wrong;
    }

    private Money amount(String currency) {
        try {
            return new Typed(style).money(typed.get("amount"), currency);
        } catch (Refusal no) {
            wrong.add(no.at("amount"));
            return null;
        }
    }

    private LocalDate date() {
        try {
            var on = LocalDate.parse(String.valueOf(typed.get("receivedOn")));
            if (on.isAfter(today)) wrong.add(Refusal.on("receivedOn", "invoice.dayToCome"));
            if (on.getYear() < 1900) wrong.add(Refusal.on("receivedOn", "invoice.notADate"));
            return on;
        } catch (DateTimeException e) {
            wrong.add(Refusal.on("receivedOn", "invoice.notADate"));
            return null;
        }
    }

    private PaymentMethod method() {
        for (var method : PaymentMethod.values()) {
            if (method != PaymentMethod.BEFORE_IMPORT && method.name().equals(typed.get("method"))) return method;
        }
        return PaymentMethod.OTHER;
    }

    private String note() {
        var note = typed.get("note") == null ? "" : typed.get("note").strip();
        if (note.length() > LONGEST_NOTE) wrong.add(Refusal.on("note", "invoice.tooLong", LONGEST_NOTE));
        return note.isEmpty() ? null : note;
    }
}
