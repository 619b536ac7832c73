package io.portico.admin.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a spreadsheet's cell. A text stays as it is, {@code 007} included; a whole number has no decimals; a date is
 * written by ISO 8601; a formula is its own text and is never calculated, whatever result the file remembers.
 */
final class CellText {

    // Beyond this a double's digits are noise: 0.1 + 0.2 is 0.3 in a sheet.
    private static final int DIGITS = 15;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String of(Cell cell) {
        if (cell.getType() == CellType.FORMULA) return "=" + cell.getFormula();
        if (cell.getType() == CellType.NUMBER) return number(cell);
        if (cell.getType() == CellType.BOOLEAN) return cell.asBoolean() ? "TRUE" : "FALSE";

        // A text that the file only refers to and doesn't hold.
        if (cell.getType() == CellType.STRING && cell.getValue() == null) throw Tables.refusal("table.broken");

        return cell.getText() == null ? "" : cell.getText();
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (isDate(format)) return moment(cell.asDate());

        var number = cell.asNumber();
        if (number.precision() > DIGITS) {
            number = number.setScale(number.scale() - number.precision() + DIGITS, RoundingMode.HALF_EVEN);
        }
        return padded(number.stripTrailingZeros(), format);
    }

    // A format of zeros only is how people make a sheet show 007 where it holds 7.
    private static String padded(BigDecimal number, String format) {
        var plain = number.toPlainString();
        if (format == null || !format.matches("0{2,20}") || number.signum() < 0 || number.scale() > 0) return plain;

        return "0".repeat(Math.max(0, format.length() - plain.length())) + plain;
    }

    private static boolean isDate(String format) {
        if (format == null || format.equalsIgnoreCase("General")) return false;

        var signs = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        return signs.matches("(?i).*(yy|dd?[^a-z]*mm?|mm?[^a-z]*dd?|h+:).*");
    }

    private static String moment(LocalDateTime moment) {
        var isDay = moment.toLocalTime().toSecondOfDay() == 0;
        return isDay ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }
}
