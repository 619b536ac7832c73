package io.portico.server;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped in reverse order, once, whoever asks for it first. */
class Shutdown implements AutoCloseable {

    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean begun;

    /** Remembers how to stop what has just been started; stops it at once if the end has already begun. */
    synchronized void then(String name, Runnable stop) {
        var step = new Step(name, stop);
        if (begun) {
            step.run();
        } else {
            steps.push(step);
        }
    }

    @Override
    public synchronized void close() {
        begun = true;
        while (!steps.isEmpty()) steps.pop().run();
    }

    private record Step(String name, Runnable stop) {

        void run() {
            try {
                stop.run();
            } catch (RuntimeException e) {
                Progress.warn("The " + name + " did not stop cleanly: " + e.getMessage());
            }
        }
    }
}
