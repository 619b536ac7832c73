package io.portico.model.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The browser and the system that somebody uses, as far as they are on our lists. Nothing else of what a browser says
 * about itself is kept, so no stranger's text comes into a mail or a page this way. Either may be null.
 */
public record Device(String browser, String system) {

    private static final int LONGEST = 500;
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    // In this order: most browsers also claim to be those that come later.
    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Vivaldi/", "Vivaldi");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");

        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Macintosh", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    /** A device that says nothing about itself. */
    public static final Device UNKNOWN = new Device(null, null);

    /** What a {@code User-Agent} header says, as far as it is on our lists. */
    public static Device of(String userAgent) {
        if (userAgent == null) return UNKNOWN;
        var text = userAgent.substring(0, Math.min(LONGEST, userAgent.length()));
        return new Device(first(BROWSERS, text), first(SYSTEMS, text));
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return browser != null || system != null;
    }

    /** {@code Firefox, Windows}, or what is known of it; proper names in every language. */
    @Override
    public String toString() {
        if (browser == null) return system == null ? "" : system;
        return system == null ? browser : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst().orElse(null);
    }
}
