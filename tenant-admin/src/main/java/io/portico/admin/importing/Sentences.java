package io.portico.admin.importing;

import io.portico.model.importing.ImportResult;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.money.Money;
import io.portico.web.Msg;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What became of a file, in the reader's words. */
@RequestScoped
public class Sentences {

    @Inject
    Msg msg;

    @Inject
    Reader reader;

    /** Why it is so; empty when there is nothing to say. */
    public String reason(FileRow file) {
        if (file.reason() == null) return "";

        return file.result() == ImportResult.HELD_BACK
                ? msg.of(file.reason())
                : msg.of(file.reason(), file.gaps().stream().map(this::day).toArray());
    }

    // The day is enough to remember it by.
    private Object day(Object gap) {
        return gap instanceof Instant moment ? reader.day(moment) : gap;
    }

    /** How a file held back differs from the invoice that has its number. */
    public List<String> differences(FileRow file) {
        var told = new ArrayList<String>();
        var gaps = file.result() == ImportResult.HELD_BACK ? file.gaps() : List.of();
        for (var i = 0; i + 2 < gaps.size(); i += 3) {
            var what = msg.get("change." + gaps.get(i));
            told.add(msg.of("import.difference", what, shown(gaps.get(i + 1)), shown(gaps.get(i + 2))));
        }
        if (told.isEmpty() && file.result() == ImportResult.HELD_BACK) told.add(msg.get("import.held.same"));
        return told;
    }

    private String shown(Object value) {
        if (value instanceof Money money) return reader.money(money);
        if (value instanceof LocalDate date) return reader.date(date);

        var text = String.valueOf(value);
        return text.isEmpty() ? msg.get("import.nothing") : text;
    }

    /** The verdict of the rules in a word; empty for what could not be read. */
    public String verdict(FileRow file) {
        if (file.syntax() == null) return "";
        if (file.valid() == null) return msg.get("import.unchecked");

        return file.valid() ? msg.get("import.valid") : msg.of("import.broken", file.brokenRules().size());
    }

    /** Syntax and size: {@code UBL 2.1, 14 kB}. */
    public String about(FileRow file) {
        return (file.syntax() == null ? "" : name(file.syntax()) + ", ") + reader.size(file.size());
    }

    /** The name of a syntax, the same in every language. */
    static String name(InvoiceSyntax syntax) {
        return switch (syntax) {
            case UBL -> "UBL 2.1";
            case CII -> "CII";
            case FACTUR_X -> "Factur-X";
        };
    }
}
