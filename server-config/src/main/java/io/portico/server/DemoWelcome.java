package io.portico.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who can sign in to the demo, for the person at the terminal: {@code demo/welcome.txt}. */
final class DemoWelcome {

    private static final String TEXT = "/demo/welcome.txt";

    private DemoWelcome() {}

    /** The text's lines, with the address of this start in place of <code>{address}</code>. */
    static List<String> lines(String address) {
        try (var in = DemoWelcome.class.getResourceAsStream(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{address}", address).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
