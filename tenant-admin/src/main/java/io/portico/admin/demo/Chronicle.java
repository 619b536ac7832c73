package io.portico.admin.demo;

import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.TimelineEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What happened in a demo firm before anybody looked; written at last, when everything it tells of has a key. */
final class Chronicle {

    private record Entry(Instant at, EventKind kind, Supplier<Actor> actor, Supplier<About> about, List<Change> changes) {

        TimelineEvent event() {
            return new TimelineEvent(kind, actor.get(), about.get(), changes, at);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Instant at, EventKind kind, Supplier<Actor> actor, Supplier<About> about, Change... changes) {
        entries.add(new Entry(at, kind, actor, about, List.of(changes)));
    }

    void write(Consumer<Object> shelf) {
        entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(Entry::event)
                .forEach(shelf);
    }
}
