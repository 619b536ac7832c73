package io.portico.admin.table;

import static io.portico.admin.table.Workbook.date;
import static io.portico.admin.table.Workbook.formatted;
import static io.portico.admin.table.Workbook.formula;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import io.portico.model.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks are read as they look, calculate nothing, and harm nobody. */
class XlsxTest {

    private static List<TableRow> rows(Workbook book) {
        var table = Tables.open(book.bytes());
        return CsvTest.rows(table, table.recognise(Language.EN));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(Refusal.class, () -> {
            var table = Tables.open(bytes);
            CsvTest.rows(table, table.recognise(Language.EN));
        }).key();
    }

    @Test
    void texts_stay_as_they_are_and_whole_numbers_have_no_decimals() {
        var rows = rows(Workbook.with("Customers").row("Name", "Key", "Other").row("UAB „Šaka“", "007", 12345.0).row("B", 7, 12.5));

        assertEquals(List.of("UAB „Šaka“", "007", "12345"), rows.get(1).cells());
        assertEquals(List.of("B", "7", "12.5"), rows.get(2).cells());
    }

    @Test
    void large_numbers_are_written_out_and_noise_of_calculating_is_dropped() {
        assertEquals(List.of("123456789012", "0.3"), rows(Workbook.with("S").row("a", "b").row(1.23456789012E11, 0.30000000000000004)).get(1).cells());
    }

    @Test
    void dates_are_dates_and_a_format_of_zeros_shows_its_zeros() {
        var rows = rows(Workbook.with("S").row("since", "key").row(date(46000), formatted(7)));

        assertEquals(List.of("2025-12-09", "00007"), rows.get(1).cells());
    }

    @Test
    void a_formula_is_its_own_text_and_its_result_is_not_taken() {
        var rows = rows(Workbook.with("S").row("name", "key").row(formula("HYPERLINK(\"http://evil.example\",\"x\")", "click"), formula("1+1", "2")));

        assertEquals(List.of("=HYPERLINK(\"http://evil.example\",\"x\")", "=1+1"), rows.get(1).cells());
    }

    @Test
    void a_workbook_without_formats_is_read_too() {
        assertEquals(List.of("A", "7"), rows(Workbook.with("S").plain().row("name", "key").row("A", 7.0)).get(1).cells());
    }

    @Test
    void rows_keep_the_numbers_they_have_in_the_sheet() {
        assertEquals(List.of(1, 4), rows(Workbook.with("S").row("name").skip(2).row("A")).stream().map(TableRow::number).toList());
    }

    @Test
    void any_sheet_can_be_read_and_the_first_that_holds_something_is_proposed() {
        var table = Tables.open(Workbook.with("Empty").sheet("Customers").row("name", "city").row("A", "B").bytes());

        assertEquals(List.of("Empty", "Customers"), table.sheets());
        assertEquals(1, table.recognise(Language.EN).sheet());
        assertTrue(table.recognise(Language.EN).headings());
        assertFalse(table.isText());
    }

    @Test
    void a_remark_on_a_sheet_of_its_own_is_no_table() {
        assertEquals(1, Tables.open(Workbook.with("Notes").row("Ask Rūta").sheet("List").row("name").row("A").bytes())
                .recognise(Language.EN).sheet());
    }

    @Test
    void workbooks_with_macros_a_password_or_of_the_old_kind_are_refused() {
        assertEquals("table.macros", refusal(Workbook.with("S").row("a").holding("xl/vbaProject.bin").bytes()));
        assertEquals("table.macros", refusal(Workbook.with("S").row("a").saying("application/vnd.ms-excel.sheet.macroEnabled.main+xml").bytes()));
        var old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 2048);
        assertEquals("table.oldExcel", refusal(old));
        var name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertEquals("table.locked", refusal(old));
    }

    @Test
    void other_documents_and_zips_are_refused() throws IOException {
        assertEquals("table.otherKind", refusal(Workbook.with("S").row("a").saying("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml").bytes()));
        assertEquals("table.otherKind", refusal(zip("customers.csv", "name".getBytes(UTF_8))));
        assertEquals("table.empty", refusal(Workbook.with("S").bytes()));
    }

    @Test
    void a_damaged_workbook_is_refused() {
        var bytes = Workbook.with("S").row("name").row("A").bytes();
        assertEquals("table.broken", refusal(Arrays.copyOf(bytes, bytes.length / 2)));
        assertEquals("table.broken", refusal(Workbook.with("S").raw("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>").bytes()));
        assertEquals("table.broken", refusal(Workbook.with("S").raw("<row r=\"1\"><c").bytes()));
    }

    @Test
    void a_cell_in_a_column_that_no_sheet_has_is_refused_before_room_is_made_for_it() {
        assertEquals("table.broken", refusal(Workbook.with("S").raw("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes()));
        assertEquals("table.tooManyColumns", refusal(Workbook.with("S").raw("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").bytes()));
    }

    @Test
    void a_bomb_stays_packed() throws IOException {
        assertEquals("table.bomb", refusal(zip("[Content_Types].xml", new byte[50 * 1024 * 1024])));
        var many = Workbook.with("S").row("a");
        for (var i = 0; i <= TableLimits.ENTRIES; i++) many.holding("x/" + i);
        assertEquals("table.bomb", refusal(many.bytes()));
    }

    @Test
    void entities_of_a_document_type_lead_nowhere() {
        assertEquals("table.broken", refusal(Workbook.with("S").raw("</sheetData></worksheet><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;").bytes()));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
