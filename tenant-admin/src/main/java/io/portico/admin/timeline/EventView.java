package io.portico.admin.timeline;

import java.time.Instant;
import java.util.List;

/** One event as the page tells it: its sentence in pieces, and what was before and is now. */
public record EventView(String icon, Instant at, List<Piece> sentence, List<ChangeView> changes) {

    /** A stretch of the sentence: plain, strong (who did it), or leading to where the thing is. */
    public record Piece(String text, boolean strong, String link) {}

    /** What changed, in words. */
    public record ChangeView(String what, String before, String after) {}
}
