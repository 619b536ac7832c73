package io.portico.server;

import java.util.HashMap;
import java.util.Map;

/** Which database the tests use: one of their own, or the one that the profile {@code mysql} names. */
final class TestSettings {

    private TestSettings() {}

    static Map<String, String> fromEnvironment() {
        var settings = new HashMap<String, String>();
        for (var name : new String[] {"URL", "USER", "PASSWORD"}) {
            var value = System.getProperty("test.database." + name.toLowerCase(java.util.Locale.ROOT), "");
            if (!value.isBlank()) settings.put("PORTICO_DB_" + name, value);
        }
        return settings;
    }
}
