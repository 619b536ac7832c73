package io.portico.admin.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of a test's own making, written by hand so that it can hold what no program would write. */
public final class Workbook {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String STYLED = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();
    private String main = MAIN;
    private boolean styled = true;
    private StringBuilder current;
    private int row;

    /** A workbook with one sheet of this name. */
    public static Workbook with(String sheet) {
        return new Workbook().sheet(sheet);
    }

    /** Goes on in another sheet. */
    public Workbook sheet(String name) {
        current = sheets.computeIfAbsent(name, key -> new StringBuilder());
        row = 0;
        return this;
    }

    /** A row of texts, numbers and cells made by {@link #formula}, {@link #date} and {@link #formatted}. */
    public Workbook row(Object... cells) {
        row++;
        current.append("<row r=\"").append(row).append("\">");
        for (var i = 0; i < cells.length; i++) current.append(cell((char) ('A' + i) + "" + row, cells[i]));
        current.append("</row>");
        return this;
    }

    /** Leaves rows empty. */
    public Workbook skip(int rows) {
        row += rows;
        return this;
    }

    /** Raw XML in the place of a row. */
    public Workbook raw(String xml) {
        current.append(xml);
        return this;
    }

    /** One more file inside. */
    public Workbook holding(String name) {
        more.add(name);
        return this;
    }

    /** Without any formats, as some programs write it. */
    public Workbook plain() {
        styled = false;
        return this;
    }

    /** What the workbook says it is. */
    public Workbook saying(String type) {
        main = type;
        return this;
    }

    /** A cell that calculates, and remembers a result. */
    public static Object formula(String formula, String result) {
        return new Raw("", "<f>" + escaped(formula) + "</f><v>" + escaped(result) + "</v>", "str");
    }

    /** Days since the last of 1899, shown as a date. */
    public static Object date(int days) {
        return new Raw("1", "<v>" + days + "</v>", "n");
    }

    /** A number that the sheet shows by five digits. */
    public static Object formatted(int number) {
        return new Raw("2", "<v>" + number + "</v>", "n");
    }

    private record Raw(String style, String inside, String type) {}

    private static String cell(String place, Object value) {
        if (value == null) return "";
        if (value instanceof Raw raw) {
            var style = raw.style.isEmpty() ? "" : " s=\"" + raw.style + "\"";
            return "<c r=\"" + place + "\" t=\"" + raw.type + "\"" + style + ">" + raw.inside + "</c>";
        }
        if (value instanceof Number) return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString())
                + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", types());
            write(zip, "_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
            write(zip, "xl/workbook.xml", book());
            write(zip, "xl/_rels/workbook.xml.rels", sheetRelations());
            write(zip, "xl/styles.xml", STYLES);
            var number = 1;
            for (var sheet : sheets.values()) {
                write(zip, "xl/worksheets/sheet" + number++ + ".xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<worksheet xmlns=\"" + SPACE + "\"><sheetData>" + sheet + "</sheetData></worksheet>");
            }
            for (var name : more) write(zip, name, "x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private String types() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/>"
                + (styled ? "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + STYLED + "\"/>" : "") + "</Types>";
    }

    private String book() {
        var list = new StringBuilder();
        var number = 1;
        for (var name : sheets.keySet()) {
            list.append("<sheet name=\"").append(escaped(name)).append("\" sheetId=\"").append(number).append("\" r:id=\"rId")
                    .append(number++).append("\"/>");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns=\"" + SPACE + "\" xmlns:r=\"" + LINK + "\"><sheets>"
                + list + "</sheets></workbook>";
    }

    private String sheetRelations() {
        var list = new StringBuilder();
        for (var number = 1; number <= sheets.size(); number++) {
            list.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        return relations(list + relation("rId99", "styles", "styles.xml"));
    }

    private static String relations(String id, String type, String target) {
        return relations(relation(id, type, target));
    }

    private static String relations(String list) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINK + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static final String STYLES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><styleSheet xmlns=\"" + SPACE + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
}
