package io.portico.admin.timeline;

import java.time.LocalDate;
import java.util.List;

/** The events of one day of the reader's, newest first. */
public record DayView(LocalDate date, String heading, List<EventView> events) {}
