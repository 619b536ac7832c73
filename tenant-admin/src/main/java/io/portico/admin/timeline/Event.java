package io.portico.admin.timeline;

import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import java.time.Instant;
import java.util.List;

/** One event, with the rows it names as far as they still exist; names may be null. */
record Event(
        EventKind kind,
        Instant at,
        ActorKind actorKind,
        String actor,
        String subject,
        Named customer,
        String invoice,
        List<Change> changes) {

    /** A row by its public id and its name of today. */
    record Named(String publicId, String name) {}
}
