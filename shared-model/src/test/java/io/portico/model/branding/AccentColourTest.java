package io.portico.model.branding;

import static io.portico.model.Refusals.assertRefused;
import static io.portico.model.branding.AccentColour.BLACK;
import static io.portico.model.branding.AccentColour.READABLE;
import static io.portico.model.branding.AccentColour.VISIBLE;
import static io.portico.model.branding.AccentColour.WHITE;
import static io.portico.model.branding.AccentColour.contrast;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.branding.AccentColour.Mode;
import io.portico.model.branding.AccentColour.Use;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColourTest {

    @ParameterizedTest
    @CsvSource({"#1f5f4a, #1f5f4a", "#FFD400, #ffd400", "' #fd0 ', #ffdd00", "#000, #000000"})
    void reads_three_or_six_hex_digits(String typed, String hex) {
        assertEquals(hex, AccentColour.parse(typed).hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "red", "1f5f4a", "#1f5f4", "#1f5f4a80", "#gggggg", "#ıf5f4a", "url(x)", "#fff;}", "#１２３"
    })
    void refuses_anything_else(String typed) {
        assertRefused("accent.notAColour", () -> AccentColour.parse(typed));
        assertRefused("accent.notAColour", () -> AccentColour.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "#ffd400, #000000", "#1f5f4a, #ffffff", "#c2410c, #ffffff", "#ff00ff, #000000", "#000, #ffffff",
        "#fff, #000000"
    })
    void is_written_on_in_black_or_white(String accent, String ink) {
        assertEquals(ink, AccentColour.parse(accent).ink().hex());
    }

    @Test
    void measures_contrast_as_wcag_does() {
        assertEquals(21, contrast(BLACK, WHITE), 0.001);
        assertEquals(4.54, contrast(AccentColour.parse("#767676"), WHITE), 0.01);
        assertEquals(14.7, AccentColour.parse("#ffd400").inkContrast(), 0.1);
        assertEquals(1.4, contrast(AccentColour.parse("#ffd400"), WHITE), 0.05);
    }

    @Test
    void stays_as_it_is_by_day_when_it_can_be_read() {
        var green = AccentColour.parse("#1f5f4a");

        assertEquals(green, green.text(Mode.LIGHT));
        assertEquals(green, green.edge(Mode.LIGHT));
        assertTrue(green.isAdjusted());
        assertTrue(green.adjustments().stream().allMatch(adjusted -> adjusted.mode() == Mode.DARK));
    }

    @Test
    void tells_what_was_adjusted_and_by_how_much() {
        var link = AccentColour.parse("#ffd400").adjustments().get(0);

        assertEquals(Mode.LIGHT, link.mode());
        assertEquals(Use.TEXT, link.use());
        assertEquals(1.3, link.before(), 0.05);
        assertTrue(link.after() > 5);
        assertEquals(contrast(link.shown(), AccentColour.parse("#f6f6f4")), link.after(), 0.001);
    }

    @Test
    void leaves_alone_what_is_legible_by_day_and_by_night() {
        assertFalse(WHITE.adjustments().stream().anyMatch(adjusted -> adjusted.mode() == Mode.DARK));
        assertFalse(BLACK.adjustments().stream().anyMatch(adjusted -> adjusted.mode() == Mode.LIGHT));
    }

    @Test
    void can_be_read_whatever_a_firm_chooses() {
        var random = new Random(20261122);
        for (var i = 0; i < 1_000; i++) {
            assertLegible(new AccentColour(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        }
    }

    @Test
    void can_be_read_all_over_the_cube() {
        for (var red = 0; red <= 255; red += 15) {
            for (var green = 0; green <= 255; green += 15) {
                for (var blue = 0; blue <= 255; blue += 15) assertLegible(new AccentColour(red, green, blue));
            }
        }
    }

    private static void assertLegible(AccentColour accent) {
        assertTrue(accent.inkContrast() >= READABLE, () -> "ink on " + accent);
        for (var mode : Mode.values()) {
            assertTrue(accent.text(mode).poorestOn(mode) >= READABLE, () -> "text of " + accent + " " + mode);
            assertTrue(accent.edge(mode).poorestOn(mode) >= VISIBLE, () -> "edge of " + accent + " " + mode);
        }
    }
}
