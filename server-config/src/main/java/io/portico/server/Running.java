package io.portico.server;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A launcher at work in its data folder: claimed, cleared of what a killed one left, and stopped in reverse order. */
class Running {

    private final DataFolder data;
    private final String name;
    private final Children children;
    private final Shutdown shutdown = new Shutdown();
    private volatile boolean ending;

    Running(DataFolder data, String name) {
        this.data = data;
        this.name = name;
        children = new Children(data);
        var claim = Claim.of(data);
        shutdown.then("claim", claim::release);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "shutdown"));
    }

    Children children() {
        return children;
    }

    void endLeftovers(List<String> names) {
        var ended = children.endLeftovers(names);
        if (!ended.isEmpty()) Progress.say("  Ended what an earlier start left running: " + String.join(", ", ended));
    }

    void then(String name, Runnable stop) {
        shutdown.then(name, stop);
    }

    /** Waits for the end of the server: asked for, or else a failure. */
    void until(Liberty server) {
        // What starting needed and running doesn't goes back to the machine.
        System.gc();
        var code = server.await();
        if (ending) stayUntilStopped();
        throw new CannotStart("The server ended by itself (%d): %s says why; start again when that is mended.", code,
                data.log().resolve("messages.log"));
    }

    /** The thread that stops everything ends the process; whoever called the launcher should not go on before that. */
    private static void stayUntilStopped() {
        while (true) LockSupport.park();
    }

    private void end() {
        ending = true;
        children.startNoMore();
        Claim.saysItStops(data);
        Progress.say("");
        Progress.say("Stopping the " + name + " …");
        shutdown.close();
        Progress.say("Stopped.");
    }
}
