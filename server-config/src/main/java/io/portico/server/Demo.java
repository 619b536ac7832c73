package io.portico.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Everything a look at Portico needs: a database of its own, a mail catcher, demo firms and the server. */
class Demo {

    private final ServerSettings settings;

    Demo(ServerSettings settings) {
        this.settings = settings;
    }

    /** Runs until it is told to end. A configured database is met only if asked for by name. */
    void run(boolean configuredDatabase) {
        settings.environment();
        var data = DataFolder.open(DataFolder.root());
        Progress.say("");
        Progress.say("Portico demo, from " + data.path());
        var running = new Running(data, "demo");
        running.endLeftovers(List.of(Liberty.NAME, Database.NAME));
        Ports.mustBeFree(settings);

        if (configuredDatabase) {
            settings.requireDatabase();
        } else {
            startDatabase(data, running);
        }
        catchMail(data, running);
        settings.with("PORTICO_DEMO", "true")
                .with("PORTICO_DATA", data.path())
                .withDefault("PORTICO_SECRET", secret(data, "secret"))
                .withDefault("PORTICO_BASE_URL", settings.localAddress())
                .withDefault("PORTICO_MAIL_FROM", "portal@mail.example");
        Progress.during("Migrating the database", () -> new Migration(settings).run("production,demo"));

        var server = new Liberty(data, running.children(), settings).quickToStart();
        Progress.during("Laying the server", () -> server.lay(Main.artefact()));
        running.then("server", server::stop);
        Progress.during("Starting the server", () -> {
            server.start(new DemoConsole());
            server.awaitReady();
        });
        welcome();
        running.until(server);
    }

    private void startDatabase(DataFolder data, Running running) {
        var database = new Database(data, running.children(), secret(data, "database-password"));
        running.then("database", database::stop);
        Progress.during("Starting the database", () -> database.start(databaseProgram()));
        settings.with("PORTICO_DB_URL", database.url())
                .with("PORTICO_DB_USER", Database.user())
                .with("PORTICO_DB_PASSWORD", database.password());
    }

    private void catchMail(DataFolder data, Running running) {
        var catcher = new MailCatcher(data.mail());
        running.then("mail catcher", catcher::stop);
        Progress.during("Starting the mail catcher", catcher::start);
        settings.with("PORTICO_SMTP_HOST", "127.0.0.1")
                .with("PORTICO_SMTP_PORT", catcher.port())
                .with("PORTICO_SMTP_SECURITY", "none")
                .with("PORTICO_SMTP_USER", "")
                .with("PORTICO_SMTP_PASSWORD", "");
    }

    private static Path databaseProgram() {
        var beside = Main.artefact().resolveSibling("demo-database.jar");
        if (Files.exists(beside)) return beside;
        throw new CannotStart("The artefact brings no database, so demo runs in the project: call mvn there, or use "
                + "run with a database of your own.");
    }

    /** Made once and kept, so that what one start sealed the next can open. */
    private static String secret(DataFolder data, String name) {
        var file = data.path().resolve(name);
        try {
            if (Files.exists(file) && Files.size(file) > 0) return Files.readString(file);
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Files.writeString(file, secret);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return secret;
        } catch (IOException e) {
            throw new CannotStart("The demo's secret can't be kept in %s (%s): mend its permissions, or name another "
                    + "folder with PORTICO_DATA.", file, e.getMessage());
        }
    }

    private void welcome() {
        var address = settings.localAddress();
        Progress.say("");
        DemoWelcome.lines(address).forEach(Progress::say);
        Progress.say("");
        Progress.say("Ready: " + address + "/acme/ and " + address + "/admin/  (Ctrl-C stops everything)");
    }
}
