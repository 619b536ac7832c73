package io.portico.admin.table;

import io.portico.model.Refusal;
import io.portico.model.words.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel and its like, sheet by sheet, streamed. */
final class Xlsx implements TableFile {

    private static final int ROWS_THAT_TELL = 200;

    private final byte[] bytes;
    private final List<String> sheets;

    private Xlsx(byte[] bytes) {
        this.bytes = bytes;
        this.sheets = guarded(() -> {
            try (var book = book()) {
                return visible(book).stream().map(Sheet::getName).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Xlsx open(byte[] bytes) {
        try {
            var kept = Files.createTempFile("upload", ".xlsx");
            try {
                Files.write(kept, bytes);
                SafePackage.check(kept, bytes.length);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var book = new Xlsx(bytes);
        if (book.sheets.isEmpty()) throw Tables.refusal("table.empty");
        return book;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    /** The first sheet with more than a heading; a remark on a sheet of its own is no table. */
    @Override
    public Layout recognise(Language reader) {
        Layout found = null;
        for (var sheet = 0; sheet < sheets.size(); sheet++) {
            var rows = first(sheet);
            if (rows.isEmpty() || found != null && rows.size() == 1) continue;

            found = layout(sheet, Headings.in(rows));
            if (rows.size() > 1) return found;
        }
        if (found == null) throw Tables.refusal("table.empty");
        return found;
    }

    private List<List<String>> first(int sheet) {
        var first = new ArrayList<List<String>>();
        try (var rows = rows(layout(sheet, false))) {
            while (rows.hasNext() && first.size() < ROWS_THAT_TELL) first.add(rows.next().cells());
        }
        return first;
    }

    private static Layout layout(int sheet, boolean headings) {
        return new Layout(Encoding.UTF_8, Separator.COMMA, DecimalSign.POINT, headings, sheet);
    }

    @Override
    public Rows rows(Layout layout) {
        return guarded(() -> {
            try {
                var book = book();
                return new SheetRows(book, visible(book).get(Math.min(layout.sheet(), sheets.size() - 1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    // A workbook without styles has no formats either, and the reader insists on them when asked for.
    private ReadableWorkbook book() throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, false));
        }
    }

    private static List<Sheet> visible(ReadableWorkbook book) {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
    }

    // Whatever a damaged workbook makes the reader throw, it is the file that is at fault.
    private static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal | NoSuchElementException known) {
            throw known;
        } catch (RuntimeException e) {
            throw Tables.refusal("table.broken");
        }
    }

    /** Rows as the sheet holds them. */
    private static final class SheetRows implements Rows {

        private final ReadableWorkbook book;
        private final Iterator<Row> rows;
        private final CellText text;
        private TableRow next;

        SheetRows(ReadableWorkbook book, Sheet sheet) throws IOException {
            this.book = book;
            this.rows = sheet.openStream().iterator();
            this.text = new CellText();
        }

        @Override
        public boolean hasNext() {
            return guarded(() -> {
                while (next == null && rows.hasNext()) {
                    var row = row(rows.next());
                    if (!row.isBlank()) next = row;
                }
                return next != null;
            });
        }

        private TableRow row(Row row) {
            var last = row.stream().filter(cell -> cell != null && !text.of(cell).isBlank())
                    .mapToInt(cell -> cell.getColumnIndex()).max().orElse(-1);
            if (last >= TableLimits.COLUMNS) {
                throw Tables.refusal("table.tooManyColumns", row.getRowNum(), TableLimits.COLUMNS);
            }
            var cells = new ArrayList<String>(last + 1);
            for (var i = 0; i <= last; i++) cells.add(row.getOptionalCell(i).map(text::of).orElse(""));
            return new TableRow(row.getRowNum(), cells);
        }

        @Override
        public TableRow next() {
            if (!hasNext()) throw new NoSuchElementException();

            var row = next;
            next = null;
            return row;
        }

        @Override
        public void close() {
            try {
                book.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
