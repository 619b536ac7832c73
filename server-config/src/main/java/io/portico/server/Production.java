package io.portico.server;

import java.util.List;

/** The server as an operator runs it: with their database and their mail server, or not at all. */
class Production {

    private final ServerSettings settings;

    Production(ServerSettings settings) {
        this.settings = settings;
    }

    void migrate() {
        new Migration(settings.requireDatabase()).run("production");
        Progress.say("The database is up to date.");
    }

    void run() {
        settings.requireAll();
        settings.environment();
        var data = DataFolder.open(DataFolder.root());
        settings.with("PORTICO_DATA", data.path()).with("PORTICO_DEMO", "false");
        var running = new Running(data, "server");
        running.endLeftovers(List.of(Liberty.NAME));
        Ports.mustBeFree(settings);
        Progress.during("Migrating the database", () -> new Migration(settings).run("production"));

        var server = new Liberty(data, running.children(), settings);
        Progress.during("Laying the server", () -> server.lay(Main.artefact()));
        running.then("server", () -> server.leave(settings.leaveSeconds()));
        server.start(Progress::say);
        server.awaitReady();
        Progress.say("Ready: " + settings.get("PORTICO_BASE_URL") + " (listening on " + settings.host() + ":"
                + settings.port() + ")");
        running.until(server);
    }
}
