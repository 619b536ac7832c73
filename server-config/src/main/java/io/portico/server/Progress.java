package io.portico.server;

import java.util.Locale;
import java.util.function.Supplier;

/** What the person at the terminal sees while things start and stop. */
final class Progress {

    private Progress() {}

    static void say(String line) {
        System.out.println(line);
    }

    static void warn(String line) {
        System.err.println(line);
    }

    /** Says what is being done, does it and says how long it took. */
    static <T> T during(String what, Supplier<T> work) {
        System.out.print("  " + what + " … ");
        System.out.flush();
        var start = System.nanoTime();
        var result = work.get();
        System.out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
        return result;
    }

    static void during(String what, Runnable work) {
        during(what, () -> {
            work.run();
            return null;
        });
    }
}
