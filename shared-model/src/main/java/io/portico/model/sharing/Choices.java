package io.portico.model.sharing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import io.portico.model.invoice.InvoiceState;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of enum constants as they stand in one column: names, parted by commas. */
public final class Choices {

    private Choices() {}

    private static <E extends Enum<E>> String write(Set<E> chosen) {
        return chosen == null ? "" : chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        if (column == null) return chosen;

        for (var name : column.split(",")) {
            if (!name.isEmpty()) chosen.add(Enum.valueOf(type, name));
        }
        return chosen;
    }

    /** Which invoices. */
    @Converter
    public static class States implements AttributeConverter<Set<InvoiceState>, String> {
        @Override
        public String convertToDatabaseColumn(Set<InvoiceState> states) {
            return write(states);
        }

        @Override
        public Set<InvoiceState> convertToEntityAttribute(String column) {
            return read(column, InvoiceState.class);
        }
    }

    /** Which sections. */
    @Converter
    public static class Sections implements AttributeConverter<Set<Section>, String> {
        @Override
        public String convertToDatabaseColumn(Set<Section> sections) {
            return write(sections);
        }

        @Override
        public Set<Section> convertToEntityAttribute(String column) {
            return read(column, Section.class);
        }
    }
}
