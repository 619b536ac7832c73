package io.portico.admin.importing;

import io.portico.model.importing.ImportResult;
import java.time.Instant;
import java.util.Map;

/** One import: who sent what when, and how many files came to which result. */
public record ImportView(
        String publicId, String name, String by, Instant at, int total, Map<ImportResult, Long> results) {

    public long count(ImportResult result) {
        return results.getOrDefault(result, 0L);
    }

    /** How many files have been read. */
    public long read() {
        return total - count(ImportResult.WAITING);
    }

    public boolean isRunning() {
        return count(ImportResult.WAITING) > 0;
    }
}
