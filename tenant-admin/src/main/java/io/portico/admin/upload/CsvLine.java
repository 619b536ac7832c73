package io.portico.admin.upload;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front (security.md X-1); numbers stay numbers.
 */
public final class CsvLine {

    /** Tells spreadsheets that the file is in UTF-8. */
    public static final String MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

    private CsvLine() {}

    /** One line with its end. */
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return number.toPlainString();

        var text = value.toString();
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
