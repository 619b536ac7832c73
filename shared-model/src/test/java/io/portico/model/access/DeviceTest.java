package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Windows",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 | Chrome, Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | Edge, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile Safari/604.1 | Safari, iPhone",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15 | Safari, macOS",
        "Mozilla/5.0 (Linux; Android 15) SamsungBrowser/27.0 Chrome/125.0 Safari/537.36 | Samsung Internet, Android",
        "curl/8.0 | ''", "Linux | Linux"
    })
    void is_called_by_its_browser_and_system(String userAgent, String name) {
        assertEquals(name, Device.of(userAgent).toString());
    }

    @Test
    void never_repeats_what_a_stranger_says() {
        var device = Device.of("Firefox/1 <b>Call +370 600 00000 now</b> Windows\r\nBcc: a@acme.example");

        assertEquals("Firefox, Windows", device.toString());
        assertFalse(Device.of(null).isKnown());
    }
}
