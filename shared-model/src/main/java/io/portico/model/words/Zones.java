package io.portico.model.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The time zones to choose from: one for each place with a name, from west to east, by name where the clock is the same. */
public final class Zones {

    private static final Set<String> NAMES = placesWithNames();

    /** A zone by its IANA name, and what people call it at a moment: {@code Vilnius (UTC+2)}. */
    public record Zone(String id, String name) {}

    private Zones() {}

    private static Set<String> placesWithNames() {
        var names = new HashSet<>(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null));
        names.retainAll(ZoneId.getAvailableZoneIds());
        names.add("UTC");
        return Set.copyOf(names);
    }

    /** All of them in a language; {@code chosen} is among them whatever it is. */
    public static List<Zone> all(Language language, Instant moment, ZoneId chosen) {
        var names = new Names(language);
        var byName = Collator.getInstance(language.conventions());
        var zones = new ArrayList<>(NAMES.stream().map(ZoneId::of).toList());
        if (!zones.contains(chosen)) zones.add(chosen);
        return zones.stream()
                .map(zone -> new Place(zone.getRules().getOffset(moment).getTotalSeconds(), zone.getId(), names.zone(zone, moment)))
                .sorted(Comparator.comparing(Place::offset).thenComparing(Place::name, byName::compare))
                .map(place -> new Zone(place.id(), place.name()))
                .toList();
    }

    /** Whether this is a zone we know; what a browser or a form names. */
    public static boolean isOne(String id) {
        return id != null && ZoneId.getAvailableZoneIds().contains(id);
    }

    private record Place(int offset, String id, String name) {}
}
