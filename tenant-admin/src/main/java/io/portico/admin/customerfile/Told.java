package io.portico.admin.customerfile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What one row says of a customer, field by field as it stands there; a cell without anything says nothing. */
public record Told(Map<Field, String> texts) {

    private static final String BETWEEN = "\u001f";

    public Told {
        texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
    }

    /** What is said of this; null for nothing. */
    String text(Field field) {
        return texts.get(field);
    }

    /** As a row of the database keeps it. */
    String written() {
        return Arrays.stream(Field.values())
                .map(field -> texts.getOrDefault(field, ""))
                .collect(Collectors.joining(BETWEEN));
    }

    static Told read(String written) {
        var parts = written.split(BETWEEN, -1);
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            if (field.ordinal() < parts.length && !parts[field.ordinal()].isEmpty()) {
                texts.put(field, parts[field.ordinal()]);
            }
        }
        return new Told(texts);
    }
}
