package io.portico.platform;

import io.portico.model.access.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the launcher has checked and handed over through the environment (PORTICO_…). */
@ApplicationScoped
public class Settings {

    /** Where links in mails lead, without a trailing slash. Never taken from a request. */
    public String baseUrl() {
        var url = required("PORTICO_BASE_URL");
        var end = url.length();
        while (url.charAt(end - 1) == '/') end--;
        return url.substring(0, end);
    }

    /** Whether people reach us by TLS; decides the names and the Secure mark of cookies. */
    public boolean overTls() {
        return baseUrl().startsWith("https:");
    }

    /** The address all mail is sent from; the name in front of it is the firm's. */
    public String mailFrom() {
        return required("PORTICO_MAIL_FROM");
    }

    /** Demo mode shows the mailbox page and puts in demo firms. */
    public boolean demo() {
        return "true".equals(System.getenv("PORTICO_DEMO"));
    }

    /** The folder the launcher keeps its things in. */
    public String dataFolder() {
        return required("PORTICO_DATA");
    }

    /** Keys for sealing, form tokens and password hashes, all derived from PORTICO_SECRET. */
    public Secret secret() {
        return Secret.of(required("PORTICO_SECRET"));
    }

    /** Whether the launcher is about to stop this node: it lays a file first. */
    public boolean isStopping() {
        return Files.exists(Path.of(dataFolder(), "run", "stopping"));
    }

    /** The newest change set of the schema this version was built for. */
    public String schema() {
        return required("PORTICO_SCHEMA");
    }

    private static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) throw new IllegalStateException(name + " is not set");

        return value;
    }
}
