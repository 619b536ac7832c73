package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.Examples;
import org.junit.jupiter.api.Test;

class DeviceRowTest {

    private static String icon(String system) {
        return new DeviceRow("0123456789ABC", new Device("Firefox", system), Examples.NOW, false).icon();
    }

    @Test
    void shows_a_phone_for_what_is_held_in_a_hand_and_a_laptop_for_all_else() {
        assertEquals("mobile", icon("iPhone"));
        assertEquals("mobile", icon("Android"));
        assertEquals("laptop", icon("Windows"));
        assertEquals("laptop", icon(null));
    }
}
