package io.portico.admin.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What of the timeline somebody wants to read.
 *
 * @param customer the database key of one customer, null for the whole firm
 * @param group null for all kinds
 * @param from on or after this day of the reader's, null for any; {@code to} likewise
 */
record EventFilter(Long customer, EventGroup group, LocalDate from, LocalDate to, ZoneId zone) {

    Instant begin() {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is too late. */
    Instant end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
