package io.portico.admin.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.timeline.EventKind;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.model.words.Texts;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EventSentencesTest {

    private final Texts texts = Texts.strict(getClass().getClassLoader(), "io.portico.admin.messages");

    @Test
    void everything_that_can_happen_is_told_in_every_language() {
        for (var kind : EventKind.values()) {
            for (var language : Language.values()) {
                var words = texts.in(Formats.usual(language, ZoneOffset.UTC));
                var sentence = words.text("event." + kind, "Rūta", "Mediena", "INV-7");
                assertTrue(sentence.contains("Rūta") || kind.name().matches(".*_BOUNCED|GUESSES_.*"), sentence);
            }
        }
    }

    @Test
    void every_kind_is_found_in_exactly_one_group() {
        var grouped = Arrays.stream(EventGroup.values()).flatMap(group -> group.kinds().stream()).toList();

        assertEquals(EnumSet.allOf(EventKind.class), EnumSet.copyOf(grouped));
        assertEquals(EventKind.values().length, grouped.size());
    }
}
