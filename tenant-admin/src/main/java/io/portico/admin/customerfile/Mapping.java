package io.portico.admin.customerfile;

import io.portico.admin.table.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column says what; null for a column that is left out. Several may make up a name or a street. */
public record Mapping(List<Field> columns) {

    // The longest that any field could take and still be told it is too long.
    private static final int LONGEST = 1_000;
    // Our own lists put an apostrophe before what a spreadsheet would calculate (security.md X-1).
    private static final String GUARDED = "(?s)'[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*";

    public Mapping {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** What the headings make likely. The first column of a kind is taken, and only names and streets are put together. */
    static Mapping proposed(List<String> headings) {
        var taken = EnumSet.noneOf(Field.class);
        var columns = new ArrayList<Field>();
        for (var heading : headings) {
            var field = Synonyms.of(heading).orElse(null);
            var free = field != null && (!taken.contains(field) || field.joint() != null);
            columns.add(free ? field : null);
            if (free) taken.add(field);
        }
        return new Mapping(columns);
    }

    static Mapping read(String written) {
        var columns = new ArrayList<Field>();
        for (var name : written.split(",", -1)) columns.add(field(name));
        return new Mapping(columns);
    }

    /** The field of this name; null for any other text. */
    static Field field(String name) {
        return Arrays.stream(Field.values()).filter(field -> field.name().equals(name)).findFirst().orElse(null);
    }

    String written() {
        return columns.stream().map(field -> field == null ? "" : field.name()).collect(Collectors.joining(","));
    }

    boolean has(Field field) {
        return columns.contains(field);
    }

    /** The first field that more columns claim than may. */
    Optional<Field> doubled() {
        return Arrays.stream(Field.values())
                .filter(field -> field.joint() == null && Collections.frequency(columns, field) > 1)
                .findFirst();
    }

    /** What a row says by this mapping. */
    Told told(TableRow row) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (var column = 0; column < columns.size(); column++) {
            var field = columns.get(column);
            if (field == null) continue;

            var text = plain(row.cell(column));
            if (!text.isEmpty()) texts.merge(field, text, (before, more) -> before + field.joint() + more);
        }
        return new Told(texts);
    }

    private static String plain(String cell) {
        var text = cell.replaceAll("\\p{Cntrl}+", " ").strip();
        var open = text.matches(GUARDED) ? text.substring(1) : text;
        return open.length() > LONGEST ? open.substring(0, LONGEST) : open;
    }
}
