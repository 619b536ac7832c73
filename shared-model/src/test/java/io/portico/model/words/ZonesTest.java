package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final Instant WINTER = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    @Test
    void are_places_with_names_in_the_language_of_the_reader() {
        assertEquals("Vilnius (UTC+2)", nameOf(Language.EN, "Europe/Vilnius"));
        assertEquals("Вильнюс (UTC+2)", nameOf(Language.KK, "Europe/Vilnius"));
    }

    @Test
    void go_from_west_to_east() {
        var ids = Zones.all(Language.EN, WINTER, VILNIUS).stream().map(Zones.Zone::id).toList();

        assertTrue(ids.indexOf("America/New_York") < ids.indexOf("Europe/London"));
        assertTrue(ids.indexOf("Europe/London") < ids.indexOf("Asia/Almaty"));
    }

    @Test
    void hold_the_one_somebody_has_even_under_an_old_name() {
        var ids = Zones.all(Language.EN, WINTER, ZoneId.of("Asia/Calcutta")).stream().map(Zones.Zone::id).toList();

        assertTrue(ids.contains("Asia/Calcutta"));
    }

    @Test
    void are_nothing_that_nobody_knows() {
        assertTrue(Zones.isOne("Europe/Vilnius"));
        assertFalse(Zones.isOne("Europe/Atlantis"));
        assertFalse(Zones.isOne(null));
    }

    @Test
    void are_there_once_each() {
        var all = Zones.all(Language.LT, WINTER, VILNIUS).stream().map(Zones.Zone::id).toList();

        assertEquals(List.copyOf(new LinkedHashSet<>(all)), all);
    }

    private static String nameOf(Language language, String id) {
        return Zones.all(language, WINTER, VILNIUS).stream()
                .filter(zone -> zone.id().equals(id))
                .map(Zones.Zone::name)
                .findFirst()
                .orElseThrow();
    }
}
