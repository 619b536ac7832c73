package io.portico.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void the_middle_is_the_middle_one_or_halfway_between_two() {
        assertEquals(3, Ranks.median(9, 1, 3));
        assertEquals(2.5, Ranks.median(4, 1, 2, 3));
    }

    /** U is 0 of 25 here; the approximation with its correction is worked out by hand. */
    @Test
    void samples_that_lie_apart_hardly_have_one_source() {
        assertEquals(0.0122, Ranks.p(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10}), 0.0001);
        assertEquals(1, Ranks.p(new double[] {1, 2, 3}, new double[] {1, 2, 3}), 0.0001);
    }

    @Test
    void one_percent_of_samples_from_one_source_seem_to_have_two() {
        var random = new Random(7);
        var alarms = IntStream.range(0, 1_000).filter(i -> Ranks.p(sample(random, 0), sample(random, 0)) < 0.01).count();
        assertTrue(alarms < 25, alarms + " of 1000");
        assertTrue(Ranks.p(sample(random, 0), sample(random, 1)) < 0.001);
    }

    private static double[] sample(Random random, double shift) {
        return IntStream.range(0, 100).mapToDouble(i -> random.nextGaussian() + shift).toArray();
    }
}
