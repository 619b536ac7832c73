package io.portico.model.branding;

import io.portico.model.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one colour a firm chooses, and what is made of it so that everybody can read it: the ink on it, and the tones in
 * which links and rims are drawn by day and by night. The same arithmetic as in portal.css, where browsers do it.
 */
public record AccentColour(int red, int green, int blue) {

    /** What WCAG 2.2 asks of text. */
    public static final double READABLE = 4.5;

    /** What WCAG 2.2 asks of the rims and ticks that carry a meaning. */
    public static final double VISIBLE = 3;

    public static final AccentColour BLACK = new AccentColour(0, 0, 0);
    public static final AccentColour WHITE = new AccentColour(255, 255, 255);

    private static final Pattern SHORT = Pattern.compile("#[0-9a-f]{3}");
    private static final Pattern LONG = Pattern.compile("#[0-9a-f]{6}");

    /** Day or night, with the grounds on which text stands in it: the page, and the sheet or what is raised. */
    public enum Mode {
        LIGHT("#f6f6f4", "#ffffff"),
        DARK("#121211", "#242422");

        private final List<AccentColour> grounds;

        Mode(String page, String raised) {
            this.grounds = List.of(hex(page), hex(raised));
        }

        public List<AccentColour> grounds() {
            return grounds;
        }
    }

    /** What a tone is used for: written text such as links, or the edge of the main button and of what is chosen. */
    public enum Use { TEXT, EDGE }

    /**
     * A tone that had to differ from the accent, with the poorest contrast of both on the grounds of its mode, such as
     * 1.3 before and 5.6 after.
     */
    public record Adjustment(Mode mode, Use use, AccentColour shown, double before, double after) {}

    public AccentColour {
        if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("not an sRGB colour");
        }
    }

    /** Reads {@code #rgb} or {@code #rrggbb} in either case; refuses anything else, names of colours too. */
    public static AccentColour parse(String text) {
        var plain = text == null ? "" : text.strip();
        if (plain.length() > 7 || plain.chars().anyMatch(c -> c > 127)) throw refusal();

        var lower = plain.toLowerCase(Locale.ROOT);
        if (SHORT.matcher(lower).matches()) return hex(lower.replaceAll("[0-9a-f]", "$0$0"));
        if (LONG.matcher(lower).matches()) return hex(lower);
        throw refusal();
    }

    /** The form {@code #rrggbb}, in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** What is written on it: black or white, whichever stands out more; always at least 4.5 to 1. */
    public AccentColour ink() {
        return contrast(this, WHITE) >= contrast(this, BLACK) ? WHITE : BLACK;
    }

    /** The contrast of its ink on it. */
    public double inkContrast() {
        return contrast(this, ink());
    }

    /** The relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * Oklab.linear(red) + 0.7152 * Oklab.linear(green) + 0.0722 * Oklab.linear(blue);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    public static double contrast(AccentColour one, AccentColour other) {
        var lighter = Math.max(one.luminance(), other.luminance());
        var darker = Math.min(one.luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The tone in which links are written: {@code --accent-text}, at least 4.5 to 1 on every ground. */
    public AccentColour text(Mode mode) {
        return mode == Mode.LIGHT ? dimmed(0.5) : brightened(0.76, 0.45);
    }

    /** The tone of rims, ticks and the page one is on: {@code --accent-edge}, at least 3 to 1 on every ground. */
    public AccentColour edge(Mode mode) {
        return mode == Mode.LIGHT ? dimmed(0.62) : brightened(0.6, 0.4);
    }

    /** The tone for a use. */
    public AccentColour tone(Mode mode, Use use) {
        return use == Use.TEXT ? text(mode) : edge(mode);
    }

    /** The poorest contrast of this colour on the grounds of a mode. */
    public double poorestOn(Mode mode) {
        return mode.grounds().stream().mapToDouble(ground -> contrast(this, ground)).min().orElseThrow();
    }

    /** Whether any tone differs from the accent as it was chosen. */
    public boolean isAdjusted() {
        return !adjustments().isEmpty();
    }

    /** Every tone that differs from the accent, by day first and text first. */
    public List<Adjustment> adjustments() {
        var adjustments = new ArrayList<Adjustment>();
        for (var mode : Mode.values()) {
            for (var use : Use.values()) {
                var tone = tone(mode, use);
                if (tone.equals(this)) continue;
                adjustments.add(new Adjustment(mode, use, tone, poorestOn(mode), tone.poorestOn(mode)));
            }
        }
        return adjustments;
    }

    @Override
    public String toString() {
        return hex();
    }

    private AccentColour dimmed(double most) {
        var colour = Oklab.of(this);
        return colour.lightness() <= most ? this : colour.to(most, most / colour.lightness()).colour();
    }

    private AccentColour brightened(double least, double room) {
        var colour = Oklab.of(this);
        var factor = room / (1.001 - colour.lightness());
        if (colour.lightness() >= least && factor >= 1) return this;
        return colour.to(Math.max(least, colour.lightness()), factor).colour();
    }

    private static AccentColour hex(String text) {
        var rgb = Integer.parseInt(text.substring(1), 16);
        return new AccentColour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    private static Refusal refusal() {
        return Refusal.on("accent", "accent.notAColour");
    }
}
