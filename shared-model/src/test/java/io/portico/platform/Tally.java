package io.portico.platform;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Counts what may happen only so often in one window that never ends, for tests of what asks it. */
public final class Tally extends Limits {

    private final Map<String, Integer> hits = new HashMap<>();

    private static String key(Limit limit, String... subject) {
        return limit + "\n" + String.join("\n", subject);
    }

    @Override
    public boolean allows(Limit limit, String... subject) {
        return hits.merge(key(limit, subject), 1, Integer::sum) <= limit.most();
    }

    @Override
    public boolean hasRoom(Limit limit, String... subject) {
        return count(limit, subject) < limit.most();
    }

    @Override
    public int count(Limit limit, String... subject) {
        return hits.getOrDefault(key(limit, subject), 0);
    }

    @Override
    public void forget(Limit limit, String... subject) {
        hits.remove(key(limit, subject));
    }

    @Override
    public void takeBack(Limit limit, String... subject) {
        hits.computeIfPresent(key(limit, subject), (key, count) -> count - 1);
    }

    @Override
    public boolean isOver(Limit pause, String... subject) {
        return hits.putIfAbsent(key(pause, subject), 1) == null;
    }

    @Override
    public boolean isOver(Limit pause, Duration next, String... subject) {
        return isOver(pause, subject);
    }
}
