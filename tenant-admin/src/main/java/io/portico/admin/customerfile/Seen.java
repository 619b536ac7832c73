package io.portico.admin.customerfile;

import io.portico.model.Refusal;
import io.portico.model.customer.CustomerDetails;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a file so far, so that none says what another one said: two rows about one customer would be a guess. */
final class Seen {

    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<Likeness, Map<String, List<Earlier>>> alike = new EnumMap<>(Likeness.class);

    private record Earlier(int number, CustomerDetails details) {}

    /** What is wrong with this row because of an earlier one. */
    Optional<Refusal> clash(CustomerDetails row) {
        var sameKey = row.externalKey() == null ? null : keys.get(row.externalKey());
        if (sameKey != null) return Optional.of(refusal(Field.EXTERNAL_KEY, "sameKey", sameKey));

        for (var likeness : Likeness.values()) {
            var value = likeness.of(row);
            if (value == null || !likeness.suits(row)) continue;

            var twin = alike.getOrDefault(likeness, Map.of()).getOrDefault(value, List.of()).stream()
                    .filter(earlier -> row.externalKey() == null || earlier.details().externalKey() == null)
                    .filter(earlier -> likeness.mayBeOne(row, earlier.details()))
                    .findFirst();
            if (twin.isPresent()) return twin.map(earlier -> refusal(field(likeness), "sameAs", earlier.number()));
        }
        return Optional.empty();
    }

    void add(int number, CustomerDetails row) {
        if (row.externalKey() != null) keys.putIfAbsent(row.externalKey(), number);
        for (var likeness : Likeness.values()) {
            var value = likeness.of(row);
            if (value == null) continue;

            alike.computeIfAbsent(likeness, key -> new HashMap<>())
                    .computeIfAbsent(value, key -> new ArrayList<>(1))
                    .add(new Earlier(number, row));
        }
    }

    private static Refusal refusal(Field field, String what, int number) {
        return Refusal.on(field.word(), "customerFile.wrong." + what, number);
    }

    private static Field field(Likeness likeness) {
        return switch (likeness) {
            case VAT_ID -> Field.VAT_ID;
            case REGISTRATION_NUMBER -> Field.REGISTRATION_NUMBER;
            case EMAIL_AND_NAME -> Field.EMAIL;
            case NAME -> Field.NAME;
        };
    }
}
