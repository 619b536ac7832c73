package io.portico.wire;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Work beside a test, each on a thread of its own. The common pool is as small as the machine: what waits there for an
 * answer or a line keeps out whoever waits for a process (seen on JDK 25).
 */
public final class Aside {

    private Aside() {}

    /** Begins at once; what it comes to is there when it is over. */
    public static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task, "aside").start());
    }
}
