package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.inside.Door;
import io.portico.wire.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The experiment T-1 in small: {@code -Dseed=…} tries again what a run that failed has tried. */
class ByChanceIT {

    private static final int OPERATIONS = 3_000;
    private static final int REQUESTS = 500;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void nothing_that_is_tried_with_rows_reaches_another_firms() {
        System.out.println("Isolation: " + OPERATIONS + " operations with rows, by the seed " + seed);

        var answer = new Person().get("/" + Door.ROWS + "?operations=" + OPERATIONS + "&seed=" + seed);

        System.out.println("Isolation: " + answer.body());
        assertEquals("0", answer.body().split(" ")[0], () -> "by the seed " + seed + ": " + answer.body());
    }

    @Test
    void no_request_is_answered_with_anything_of_another_firm() {
        System.out.println("Isolation: " + REQUESTS + " requests, by the seed " + seed);
        var requests = new RequestsByChance(4);

        requests.run(REQUESTS, 2, seed);

        System.out.println("Isolation: " + requests.summary());
        assertEquals(List.of(), requests.wrong(), () -> "by the seed " + seed);
    }
}
