package io.portico.admin.table;

import io.portico.model.words.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text whose lines are rows (RFC 4180 and its many dialects). Nothing in it is ever calculated: a formula is text. */
final class Csv implements TableFile {

    private final byte[] bytes;

    // Files of ten megabytes are not copied once more.
    Csv(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isBlank() {
        return Encodings.of(bytes, Language.EN).text(bytes, bytes.length).isBlank();
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public Layout recognise(Language reader) {
        return CsvLayout.of(bytes, Encodings.of(bytes, reader));
    }

    @Override
    public Rows rows(Layout layout) {
        return new CsvRows(parse(layout.encoding().reader(bytes), layout.separator()));
    }

    /** The records of a text; blank lines count, so that a record has the number that a spreadsheet shows. */
    static CSVParser parse(Reader text, Separator separator) {
        try {
            return CSVFormat.DEFAULT.builder()
                    .setDelimiter(separator.sign())
                    .setIgnoreEmptyLines(false)
                    .setTrailingData(true)
                    .get()
                    .parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows as the parser finds them. */
    private static final class CsvRows implements Rows {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private TableRow next;

        CsvRows(CSVParser parser) {
            this.parser = parser;
            this.records = parser.iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null && advance()) {
                var row = row(records.next());
                // Excel says in a first line of its own which separator follows.
                var says = row.number() == 1 && row.cell(0).matches("(?i)sep=.?") && row.cells().size() <= 2;
                if (!row.isBlank() && !says) next = row;
            }
            return next != null;
        }

        private boolean advance() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException e) {
                throw Tables.refusal("table.openQuote", parser.getRecordNumber() + 1);
            }
        }

        private static TableRow row(CSVRecord record) {
            var number = (int) record.getRecordNumber();
            if (record.size() > TableLimits.COLUMNS) {
                throw Tables.refusal("table.tooManyColumns", number, TableLimits.COLUMNS);
            }
            return new TableRow(number, record.stream().map(cell -> cell.replace("\u001a", "")).toList());
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
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
