package io.portico.journeys.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Without a browser the journeys are left out and everything else runs; this is where the build then fails. */
class BrowserIT {

    @Test
    void a_browser_is_there_for_the_journeys() {
        assertTrue(Chromium.program().isPresent(), Chromium.MISSING);
    }
}
