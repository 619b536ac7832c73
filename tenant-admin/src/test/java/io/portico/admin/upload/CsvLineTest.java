package io.portico.admin.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void commas_quotes_and_line_breaks_stay_in_their_cell() {
        assertEquals("\"Acme, MB\",\"„A“ \"\"B\"\"\",\"a\nb\",plain\r\n", CsvLine.line("Acme, MB", "„A“ \"B\"", "a\nb", "plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\0x", "＝1", "＋1", "－1", "＠x"})
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String cell) {
        assertEquals("'" + cell + "\r\n", CsvLine.line(cell));
    }

    @Test
    void a_formula_after_a_line_break_is_quoted_too() {
        assertEquals("\"'\r=1\"\r\n", CsvLine.line("\r=1"));
    }

    @Test
    void numbers_stay_numbers_and_nothing_stays_empty() {
        assertEquals("-12.50,,\r\n", CsvLine.line(new BigDecimal("-12.50"), null, ""));
    }
}
