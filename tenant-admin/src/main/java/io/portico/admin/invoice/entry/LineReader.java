package io.portico.admin.invoice.entry;

import io.portico.model.Refusal;
import io.portico.model.invoice.Reckoning;
import io.portico.model.invoice.ZeroRate;
import io.portico.model.words.MoneyStyle;
import io.portico.model.words.Typed;
import java.math.BigDecimal;
import java.util.List;

/** Reads one line of the form and keeps what is wrong with it, told of its own fields. */
final class LineReader {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_REASON = 200;
    private static final int DECIMALS = 8;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Typed numbers;
    private final List<Refusal> wrong;
    private final int position;

    LineReader(MoneyStyle style, List<Refusal> wrong, int position) {
        this.numbers = new Typed(style);
        this.wrong = wrong;
        this.position = position;
    }

    /** What can't be read is null and was told. */
    Reckoning.Item read(TypedLine line) {
        var name = line.name().strip();
        if (name.isEmpty()) refuse("name", "invoice.noName");
        if (name.length() > LONGEST_NAME) refuse("name", "invoice.tooLong", LONGEST_NAME);
        var quantity = number(line.quantity(), "quantity", "invoice.noQuantity");
        var price = number(line.price(), "price", "invoice.noPrice");
        if (price != null && price.signum() < 0) refuse("price", "invoice.priceBelowZero");
        var rate = rate(line.rate());
        var zero = rate == null || rate.signum() != 0 ? null : zero(line);
        return new Reckoning.Item(name, quantity, unit(line.unit()), price, rate, zero, zero == null ? null : reason(line, zero));
    }

    private ZeroRate zero(TypedLine line) {
        var zero = ZeroRate.of(line.zero()).orElse(null);
        if (zero == null) refuse("zero", "invoice.noZero");
        return zero;
    }

    private String reason(TypedLine line, ZeroRate zero) {
        var reason = line.reason().replaceAll("\\p{Cntrl}+", " ").strip();
        if (reason.isEmpty() && zero.needsReason()) refuse("reason", "invoice.noReason");
        if (reason.length() > LONGEST_REASON) refuse("reason", "invoice.tooLong", LONGEST_REASON);
        return reason.isEmpty() ? null : reason;
    }

    private BigDecimal rate(String written) {
        var rate = number(written, "rate", "invoice.noRate");
        if (rate == null) return null;
        if (rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0 && rate.scale() <= 4) return plain(rate);

        refuse("rate", "invoice.noRate");
        return null;
    }

    private BigDecimal number(String written, String field, String missing) {
        if (written.isBlank()) {
            refuse(field, missing);
            return null;
        }
        try {
            var number = numbers.number(written.replaceFirst("\\s*%\\s*$", ""));
            if (number.abs().compareTo(LARGEST) < 0 && plain(number).scale() <= DECIMALS) return number;

            refuse(field, "invoice.numberRange", DECIMALS);
        } catch (Refusal no) {
            wrong.add(no.at(field(field)));
        }
        return null;
    }

    /** One value, one spelling: 21.0 is 21, or the same rate would be taxed twice. */
    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String unit(String code) {
        return code.matches("[A-Z0-9]{1,10}") ? code : "C62";
    }

    private void refuse(String field, String key, Object... details) {
        wrong.add(Refusal.on(field(field), key, details));
    }

    private String field(String name) {
        return "line-" + name + "-" + position;
    }
}
