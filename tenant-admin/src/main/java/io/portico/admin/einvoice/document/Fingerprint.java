package io.portico.admin.einvoice.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Tells whether two documents are the same invoice: SHA-256 over seller, number, type, date, currency, payable amount
 * and, in their order, the lines with name, quantity, tax and net. Spelling of numbers and spaces doesn't count, nor
 * does the unit: a piece is H87, EA, C62 or NAR, as the sender's program likes.
 */
final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static String of(EInvoice invoice) {
        var print = new Fingerprint();
        print.add(invoice.seller().key());
        print.add(Party.plainName(invoice.number()));
        print.add(invoice.kind());
        print.add(invoice.typeCode());
        print.add(invoice.issued());
        print.add(invoice.currency());
        print.add(invoice.totals().payable());
        invoice.lines().forEach(print::add);
        return print.digest();
    }

    private void add(Line line) {
        add(Party.plainName(line.name()));
        add(line.quantity());
        add(line.taxCategory());
        add(line.taxRate());
        add(line.net());
    }

    private void add(BigDecimal number) {
        add(
                number == null
                        ? null
                        : number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString());
    }

    // The unit separator can't stand in XML, so no text can pass for two.
    private void add(Object part) {
        text.append(Objects.toString(part, "")).append('\u001f');
    }

    private String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
