package io.portico.client.invoice;

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

    /** What an address says, if it says a place. */
    static Optional<Place> read(String text) {
        if (text == null) return Optional.empty();

        var written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(new Place(written.group(1), written.group(2))) : Optional.empty();
    }
}
