package io.portico.server;

import java.util.function.Consumer;

/** Lets through what a person at a demo should see: warnings and errors, not the server's talk. */
class DemoConsole implements Consumer<String> {

    @Override
    public void accept(String line) {
        if (line.contains(" W CW") || line.contains(" E ")) Progress.warn("  server: " + line);
    }
}
