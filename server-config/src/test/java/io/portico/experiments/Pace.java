package io.portico.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

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

    /** So many pieces of work by so many at once; what they found, in order. */
    static <T> List<T> atOnce(int threads, int many, IntFunction<T> work) {
        var crowd = Executors.newFixedThreadPool(threads);
        try {
            var found = new ArrayList<Future<T>>();
            for (var each = 0; each < many; each++) {
                var mine = each;
                found.add(crowd.submit(() -> work.apply(mine)));
            }
            var all = new ArrayList<T>();
            for (var one : found) all.add(one.get());
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            crowd.shutdownNow();
        }
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
