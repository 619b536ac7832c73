package io.portico.admin.customerfile;

import io.portico.model.customerfile.RowResult;
import io.portico.model.customerfile.Stage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** A file of customers: who sent it when, how far it is, and how many rows came to which result. */
public record FileView(
        String publicId,
        String name,
        String by,
        Instant at,
        Stage stage,
        int total,
        String problem,
        Map<RowResult, Long> results) {

    public long count(RowResult result) {
        return results.getOrDefault(result, 0L);
    }

    public boolean isRunning() {
        return stage.isRunning();
    }

    /** How many rows the worker is done with. */
    public long done() {
        var all = results.values().stream().mapToLong(Long::longValue).sum();
        return stage == Stage.CHECKING ? all : all - waiting();
    }

    /** How many rows would be or still have to be taken in. */
    public long waiting() {
        return Arrays.stream(RowResult.values()).filter(RowResult::isWaiting).mapToLong(this::count).sum();
    }

    /** How many customers there are by it: created, changed, or as they were. */
    public long taken() {
        return count(RowResult.CREATED) + count(RowResult.UPDATED) + count(RowResult.UNCHANGED);
    }

    /** The page that goes on with it. */
    public String page() {
        return stage == Stage.READING ? "read" : "show";
    }

    /** What it is at, as an icon. */
    public String icon() {
        return switch (stage) {
            case READING, CHECKED -> "pen";
            case CHECKING, IMPORTING -> "clock";
            case IMPORTED -> "check";
        };
    }
}
