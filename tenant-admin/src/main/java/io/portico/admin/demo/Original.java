package io.portico.admin.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The file of one of the demo's e-invoices, its dates moved so that they lie around today. */
record Original(String fileName, byte[] content) {

    /** The day that the files are written for. */
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 22);

    private static final Pattern DATE = Pattern.compile("(?<=Date>)\\d{4}-\\d\\d-\\d\\d(?=<)");

    static Original of(String number, LocalDate today) {
        var days = today.toEpochDay() - WRITTEN_FOR.toEpochDay();
        try (var file = Original.class.getResourceAsStream("/demo/" + number + ".xml")) {
            var text = new String(file.readAllBytes(), UTF_8);
            var moved = DATE.matcher(text)
                    .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString());
            return new Original(number + ".xml", moved.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
