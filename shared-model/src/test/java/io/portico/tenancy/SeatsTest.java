package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.platform.Mishap;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats();

    @Test
    void a_crowded_firm_is_told_to_come_back_and_others_have_room() throws InterruptedException {
        var taken = new ArrayList<Semaphore>();
        for (var seat = 0; seat < 8; seat++) taken.add(seats.take(1));

        var crowded = assertThrows(IllegalStateException.class, () -> seats.take(1));
        assertTrue(Mishap.isPassing(crowded));
        assertNotNull(seats.take(2));

        taken.get(0).release();
        assertNotNull(seats.take(1));
    }
}
