package io.portico.admin.importing;

import io.portico.model.importing.ImportResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A filter above the list of files.
 *
 * @param result which files it shows; null for all
 * @param count how many there are
 */
public record ResultChip(ImportResult result, long count) {

    private static final List<ImportResult> ORDER = List.of(
            ImportResult.IMPORTED,
            ImportResult.NEEDS_CUSTOMER,
            ImportResult.HELD_BACK,
            ImportResult.OTHER_SELLER,
            ImportResult.ALREADY_THERE,
            ImportResult.REFUSED);

    /** The chips of an import: all, and each result that there is. */
    static List<ResultChip> of(ImportView view) {
        var each = ORDER.stream().map(result -> new ResultChip(result, view.count(result)));
        return Stream.concat(Stream.of(new ResultChip(null, view.total())), each.filter(chip -> chip.count > 0))
                .toList();
    }

    /** The result that the address names, or null for all. */
    static ImportResult read(String word) {
        return ORDER.stream()
                .filter(result -> word(result).equals(word))
                .findFirst()
                .orElse(null);
    }

    /** How a result is written in the address. */
    static String word(ImportResult result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it is written in the address; null for all. */
    public String word() {
        return result == null ? null : word(result);
    }

    /** The message key of its name. */
    public String key() {
        return result == null ? "import.all" : "import.result." + result;
    }
}
