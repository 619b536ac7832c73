package io.portico.admin.table;

import static io.portico.admin.table.Encoding.UTF_16BE;
import static io.portico.admin.table.Encoding.UTF_16LE;
import static io.portico.admin.table.Encoding.UTF_8;
import static io.portico.admin.table.Encoding.WINDOWS_1251;
import static io.portico.admin.table.Encoding.WINDOWS_1252;
import static io.portico.admin.table.Encoding.WINDOWS_1257;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import io.portico.model.words.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts as programs of many countries write them are recognised, and read as they were meant. */
class CsvTest {

    private static final Charset BALTIC = Charset.forName("windows-1257");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String LITHUANIAN = "Pavadinimas;Miestas;Suma\r\nUAB „Žalioji šaka“;Šiauliai;12,50\r\nMB Ąžuolas;Kėdainiai;7,00\r\n";
    private static final String GERMAN = "Firma;Ort;Rabatt\r\nMüller & Söhne;Köln;12,50\r\nBäckerei Groß;Düren;1.234,75\r\n";
    private static final String MARK = "\ufeff";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<TableRow> rows(TableFile table, Layout layout) {
        var list = new ArrayList<TableRow>();
        try (var rows = table.rows(layout)) {
            rows.forEachRemaining(list::add);
        }
        return list;
    }

    private static List<TableRow> rows(byte[] bytes) {
        var table = Tables.open(bytes);
        return rows(table, table.recognise(Language.EN));
    }

    private static Layout layout(byte[] bytes) {
        return Tables.open(bytes).recognise(Language.EN);
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(Refusal.class, () -> rows(bytes)).key();
    }

    @Test
    void a_byte_order_mark_says_the_encoding_and_is_no_letter_of_the_first_heading() {
        assertEquals(UTF_8, layout(utf8(MARK + LITHUANIAN)).encoding());
        assertEquals(UTF_16LE, layout((MARK + LITHUANIAN).getBytes(StandardCharsets.UTF_16LE)).encoding());
        assertEquals(UTF_16BE, layout(LITHUANIAN.getBytes(UTF_16)).encoding());
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals("Pavadinimas", rows((MARK + LITHUANIAN).getBytes(charset)).get(0).cell(0), charset.name());
            assertEquals("UAB „Žalioji šaka“", rows((MARK + LITHUANIAN).getBytes(charset)).get(1).cell(0));
        }
    }

    @Test
    void without_a_mark_the_letters_tell_the_encoding() {
        assertEquals(UTF_8, layout(utf8(LITHUANIAN)).encoding());
        assertEquals(UTF_8, layout(utf8("name;city\nSmith;London\n")).encoding());
        assertEquals(WINDOWS_1257, layout(LITHUANIAN.getBytes(BALTIC)).encoding());
        assertEquals(WINDOWS_1252, layout(GERMAN.getBytes(WESTERN)).encoding());
        assertEquals(WINDOWS_1252, layout("Nom;Ville\nCafé de l’Été;Besançon\nHôtel à Orléans;Nîmes\n".getBytes(WESTERN)).encoding());
        assertEquals(WINDOWS_1257, layout("Name;City\nUzņēmums;Liepāja\nĶekava;Rēzekne\nŠķēle;Jūrmala\n".getBytes(BALTIC)).encoding());
        assertEquals(WINDOWS_1251, layout("Атауы;Қала\nСамал;Алматы\n".replace("Қ", "К").getBytes(Charset.forName("windows-1251"))).encoding());
    }

    @Test
    void where_the_letters_leave_it_open_the_readers_language_decides() {
        var bytes = "Name\nBäcker\n".getBytes(WESTERN);

        assertEquals(WINDOWS_1252, Tables.open(bytes).recognise(Language.DE).encoding());
        assertEquals(WINDOWS_1257, Tables.open(bytes).recognise(Language.LT).encoding());
    }

    @Test
    void a_person_may_say_otherwise_and_it_is_read_that_way() {
        var table = Tables.open(LITHUANIAN.getBytes(BALTIC));
        var asked = new Layout(WINDOWS_1252, Separator.COMMA, DecimalSign.POINT, true, 0);

        assertEquals("UAB „Þalioji ðaka“;Ðiauliai;12", rows(table, asked).get(1).cell(0));
    }

    @Test
    void every_usual_separator_is_recognised() {
        for (var separator : Separator.values()) {
            var text = "name;city;key\nSmith, Sons;London;7\nBrown|Co;Leeds;8\n".replace(",", separator == Separator.COMMA ? "" : ",")
                    .replace("|", separator == Separator.BAR ? "" : "|").replace(';', separator.sign());
            assertEquals(separator, layout(utf8(text)).separator(), separator.name());
        }
    }

    @Test
    void decimal_commas_are_recognised_and_tear_no_number_apart() {
        assertEquals(DecimalSign.COMMA, layout(GERMAN.getBytes(WESTERN)).decimals());
        assertEquals(Separator.SEMICOLON, layout(GERMAN.getBytes(WESTERN)).separator());
        assertEquals("12,50", rows(GERMAN.getBytes(WESTERN)).get(1).cell(2));
        assertEquals(DecimalSign.POINT, layout(utf8("name,rate\nA,12.50\nB,1.25\n")).decimals());
        assertEquals(Separator.SEMICOLON, layout(utf8("a;1,50\nb;2,75\nc;3,10\n")).separator());
        assertEquals(Separator.COMMA, layout(utf8("name,rate\n\"A\",\"12,50\"\n\"B\",\"3,25\"\n")).separator());
        assertEquals(DecimalSign.COMMA, layout(utf8("name,rate\n\"A\",\"12,50\"\n\"B\",\"3,25\"\n")).decimals());
    }

    @Test
    void a_number_is_read_by_the_sign_that_was_confirmed() {
        assertEquals("1234.75", DecimalSign.COMMA.read("1.234,75").orElseThrow().toPlainString());
        assertEquals("1234.75", DecimalSign.COMMA.read("1 234,75").orElseThrow().toPlainString());
        assertEquals("-1234.75", DecimalSign.POINT.read("-1,234.75").orElseThrow().toPlainString());
        assertTrue(DecimalSign.POINT.read("12,50").isEmpty());
        assertTrue(DecimalSign.COMMA.read("007").isEmpty());
        assertTrue(DecimalSign.COMMA.read("12.2026").isEmpty());
    }

    @Test
    void excel_may_say_the_separator_in_a_line_of_its_own() {
        var rows = rows(utf8("sep=|\nname|city\nA,B,C|Kaunas\n"));

        assertEquals(List.of("name", "city"), rows.get(0).cells());
        assertEquals(2, rows.get(0).number());
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() {
        var rows = rows(utf8("name,note\n\"Smith, \"\"Sons\"\"\",\"two\r\nlines\"\nB,\n"));

        assertEquals(List.of("Smith, \"Sons\"", "two\r\nlines"), rows.get(1).cells());
        assertEquals(3, rows.get(2).number(), "as a spreadsheet counts, not as an editor does");
    }

    @Test
    void a_quote_in_the_midst_of_a_cell_is_a_letter() {
        assertEquals("UAB \"Šaka\"", rows(utf8("name;city\nUAB \"Šaka\";Kaunas\n")).get(1).cell(0));
        assertEquals("Šaka UAB", rows(utf8("name;city\n\"Šaka\" UAB;Kaunas\n")).get(1).cell(0));
    }

    @Test
    void a_quote_that_never_ends_is_told_with_its_row() {
        var refusal = assertThrows(Refusal.class, () -> rows(utf8("name;city\nA;B\n\"C;D\nE;F\n")));

        assertEquals("table.openQuote", refusal.key());
        assertEquals(3L, refusal.details()[0]);
    }

    @Test
    void every_kind_of_line_end_ends_a_row() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            assertEquals(3, rows(utf8("name;city\nA;B\nC;D\n".replace("\n", end))).size());
        }
    }

    @Test
    void blank_rows_are_passed_over_and_counted() {
        var rows = rows(utf8("name;city\n\n;\nA;B\n   \nC;D"));

        assertEquals(List.of(1, 4, 6), rows.stream().map(TableRow::number).toList());
    }

    @Test
    void ragged_rows_end_early_or_late() {
        var rows = rows(utf8("name;city;key\nA;B\nC;D;E;F;G\nH;I;J\n"));

        assertEquals("", rows.get(1).cell(2));
        assertEquals("G", rows.get(2).cell(4));
        assertEquals("J", rows.get(3).cell(2));
    }

    @Test
    void a_formula_is_text_to_the_letter() {
        assertEquals("=cmd|' /C calc'!A0", rows(utf8("name;city\n\"=cmd|' /C calc'!A0\";Kaunas\n")).get(1).cell(0));
        assertEquals("007", rows(utf8("key;name\n007;Bond\n")).get(1).cell(0));
    }

    @Test
    void headings_are_told_from_data() {
        assertTrue(layout(utf8("Name;E-mail\nA;a@b.example\n")).headings());
        assertFalse(layout(utf8("UAB Šaka;info@saka.example;12345\nMB Ąžuolas;a@b.example;7\n")).headings());
        assertFalse(layout(utf8("1;UAB Šaka\n2;MB Ąžuolas\n")).headings());
    }

    @Test
    void a_very_long_cell_is_read_whole_and_one_column_too_many_is_told() {
        var cell = "x".repeat(1_000_000);

        assertEquals(cell, rows(utf8("name;note\nA;" + cell + "\n")).get(1).cell(1));
        assertEquals("table.tooManyColumns", refusal(utf8("a;".repeat(TableLimits.COLUMNS) + "b\n")));
    }

    @Test
    void zeros_and_other_signs_that_no_text_has_are_refused() {
        assertEquals("table.otherKind", refusal(utf8("name;city\nA\0B;Kaunas\n")));
        assertEquals("table.otherKind", refusal(utf8("name;city\nA\u0007;Kaunas\n")));
    }

    @Test
    void nothing_at_all_and_only_white_space_are_refused() {
        assertEquals("table.empty", refusal(new byte[0]));
        assertEquals("table.empty", refusal(utf8("\n \n\t\n")));
        assertEquals("table.empty", refusal(utf8(MARK)));
    }

    @Test
    void what_is_no_table_is_refused_whatever_it_is_called() {
        assertEquals("table.otherKind", refusal(utf8("%PDF-1.7\nx")));
        assertEquals("table.otherKind", refusal(utf8("<html><body>Name;City</body></html>")));
        assertEquals("table.otherKind", refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        assertEquals("table.tooLarge", refusal(new byte[TableLimits.FILE + 1]));
    }

    @Test
    void fifty_thousand_rows_are_read_one_by_one() {
        var text = new StringBuilder("name;key\n");
        for (var i = 0; i < 50_000; i++) text.append("Customer ").append(i).append(';').append(i).append('\n');

        assertEquals(50_001, rows(utf8(text.toString())).size());
    }

    @Test
    void whatever_is_written_by_the_rules_is_read_back_the_same() {
        var random = new Random(20261122);
        var pieces = List.of("a", "Ž", "ß", "қ", "😀", " ", "\"", "\n", "\r\n", ",", ";", "\t", "|", "'", "=", "1,5", "007");
        for (var round = 0; round < 500; round++) {
            var separator = Separator.values()[random.nextInt(4)];
            var table = table(random, pieces);
            var text = new StringBuilder(random.nextBoolean() ? MARK : "");
            for (var row : table) {
                text.append(String.join(String.valueOf(separator.sign()), row.stream().map(CsvTest::quoted).toList()));
                text.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            var layout = new Layout(UTF_8, separator, DecimalSign.POINT, true, 0);
            var read = rows(new Csv(utf8(text.toString())), layout);
            assertEquals(table, read.stream().map(TableRow::cells).toList(), "round " + round);
        }
    }

    private static List<List<String>> table(Random random, List<String> pieces) {
        var columns = 1 + random.nextInt(6);
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < 1 + random.nextInt(12); row++) {
            var cells = new String[columns];
            for (var column = 0; column < columns; column++) {
                var cell = new StringBuilder(column == 0 ? "x" : "");
                for (var n = random.nextInt(5); n > 0; n--) cell.append(pieces.get(random.nextInt(pieces.size())));
                cells[column] = cell.toString();
            }
            rows.add(Arrays.asList(cells));
        }
        return rows;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
