package io.portico.experiments;

import java.util.function.BooleanSupplier;

/** Work that begins at even intervals, or as soon as it can when it takes longer. */
final class Pace {

    private Pace() {}

    static Thread every(double millis, BooleanSupplier over, Runnable work) {
        var thread = new Thread(() -> {
            var due = System.nanoTime() + (long) (Math.random() * millis * 1e6);
            while (!over.getAsBoolean()) {
                var rest = due - System.nanoTime();
                if (rest > 0) pause(rest / 1_000_000);
                work.run();
                due = Math.max(due + (long) (millis * 1e6), System.nanoTime());
            }
        }, "pace");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
