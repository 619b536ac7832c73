package io.portico.journeys.ui;

import java.nio.file.Path;
import java.util.Optional;

/** The browser of the journeys, for whoever measures with it. */
public final class BrowserProgram {

    private BrowserProgram() {}

    /** Where it lies; empty for the one that Playwright brought. */
    public static Optional<Path> path() {
        return Chromium.program().filter(path -> !path.toString().isEmpty());
    }
}
