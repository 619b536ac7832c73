package io.portico.admin.customerfile;

import io.portico.model.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Everything wrong with a row, as a row of the database keeps it: field, message key and what fills its gaps. */
final class Wrongs {

    private static final String BETWEEN = "\u001f";
    private static final String NEXT = "\u001e";
    private static final String NUMBER = "#";

    private Wrongs() {}

    static String written(List<Refusal> wrong) {
        return wrong.stream().map(Wrongs::written).collect(Collectors.joining(NEXT));
    }

    private static String written(Refusal one) {
        var details = Arrays.stream(one.details())
                .map(detail -> detail instanceof Number number ? NUMBER + number : "'" + detail)
                .collect(Collectors.joining(BETWEEN));
        return (one.field() == null ? "" : one.field()) + BETWEEN + one.key()
                + (one.details().length == 0 ? "" : BETWEEN + details);
    }

    static List<Refusal> read(String written) {
        if (written == null || written.isEmpty()) return List.of();

        return Arrays.stream(written.split(NEXT)).map(Wrongs::one).toList();
    }

    private static Refusal one(String written) {
        var parts = written.split(BETWEEN, -1);
        var details = new ArrayList<>();
        for (var part : Arrays.asList(parts).subList(2, parts.length)) {
            details.add(part.startsWith(NUMBER) ? (Object) Long.valueOf(part.substring(1)) : part.substring(1));
        }
        return Refusal.on(parts[0].isEmpty() ? null : parts[0], parts[1], details.toArray());
    }
}
