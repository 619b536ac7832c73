package io.portico.model.invoice.view;

import java.util.Optional;
import java.util.regex.Pattern;

/** A row's place in a list: what it is ordered by, and which row it is. Rows that come in between change neither. */
public record Place(String key, String publicId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|-?\\d{1,13})~([0-9A-Z]{13})");

    /** As it stands in an address. */
    @Override
    public String toString() {
        return key + "~" + publicId;
    }

    /** What an address says, if it says a place in this order. */
    static Optional<Place> read(String text, InvoiceOrder order) {
        if (text == null) return Optional.empty();

        var written = WRITTEN.matcher(text);
        if (!written.matches() || !order.knows(written.group(1))) return Optional.empty();

        return Optional.of(new Place(written.group(1), written.group(2)));
    }
}
