package io.portico.server;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code java -jar portico.jar COMMAND}: what a person can ask of the launcher. */
public final class Main {

    private static final String USAGE = """
            java -jar portico.jar COMMAND

              run      start the server with the database and mail server that the settings name
              migrate  bring that database to the shape this version expects, then end
              demo     start everything a look at Portico needs, database and mail catcher included
              edition ADDRESS free|premium
                       change what the firm at this address has subscribed to; it holds from the next request on

              reset-factor E-MAIL
                       forget the second factor of a colleague who lost it and has no other administrator to ask
              backup FILE
                       write everything the database holds to one file, while the server runs
              restore FILE
                       fill an empty database with it; its mail is held
              mail hold|release
                       hold everything in the outbox, or let it go
              fill FIRMS INVOICES
                       make up firms and invoices for measuring, in a database that holds nobody's own

            The settings are environment variables, PORTICO_…: docs/operations.md lists them.""";

    private Main() {}

    /** Runs one command; ends the process with 1 and a sentence when it can't. */
    public static void main(String[] arguments) {
        try {
            run(Arrays.asList(arguments));
        } catch (CannotStart e) {
            Progress.warn("");
            Progress.warn(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            Progress.warn("");
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(List<String> words) {
        var command = words.isEmpty() ? "help" : words.get(0);
        var settings = new ServerSettings(System.getenv());
        switch (command) {
            case "run" -> new Production(settings).run();
            case "migrate" -> new Production(settings).migrate();
            case "demo" -> new Demo(settings).run(words.contains("--database=configured"));
            case "edition" -> new Subscription(settings).change(words);
            case "reset-factor" -> new LostFactor(settings).reset(words);
            case "backup" -> new Backup(settings).write(words);
            case "restore" -> new Restore(settings).read(words);
            case "mail" -> new MailHold(settings).change(words);
            case "fill" -> new Fill(settings).upTo(words);
            case "help", "--help", "-h" -> Progress.say(USAGE);
            default -> throw new CannotStart("There is no command %s.%n%n%s", command, USAGE);
        }
    }

    /** The jar this launcher came in: it also holds the runtime and both apps. */
    static Path artefact() {
        return Path.of(System.getProperty("portico.jar"));
    }
}
