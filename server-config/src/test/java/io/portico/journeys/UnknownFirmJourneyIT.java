package io.portico.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class UnknownFirmJourneyIT {

    @Test
    void a_firm_that_is_not_there_has_no_portal(Portal portal) {
        portal.open("nobody-has-this-address", "sign-in");

        assertEquals(404, portal.status());
    }
}
