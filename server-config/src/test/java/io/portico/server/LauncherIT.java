package io.portico.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Windows;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browser.class)
class LauncherIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));

    @TempDir Path data;

    @Test
    void production_without_a_database_refuses_and_names_the_setting() {
        try (var launch = new Launch(ARTEFACT, data, Map.of(), "run")) {
            assertTrue(launch.says("PORTICO_DB_URL is missing: set it to"), launch::everything);
            assertEquals(1, launch.ends());
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var launch = new Launch(ARTEFACT, data, onPort(taken.getLocalPort()), "demo")) {
            assertTrue(launch.says("Port " + taken.getLocalPort() + " on 127.0.0.1 can't be used"), launch::everything);
            assertEquals(1, launch.ends());
            assertFalse(Files.exists(data.resolve("database")));
        }
    }

    @Test
    void a_demo_survives_the_death_of_its_launcher_and_never_meets_a_configured_database(Windows windows)
            throws IOException {
        var settings = onPort(Ports.free());
        settings.put("PORTICO_DB_URL", "jdbc:mysql://127.0.0.1:1/not-for-a-demo");
        settings.put("PORTICO_DB_USER", "nobody");
        List<ProcessHandle> left;
        try (var killed = new Launch(ARTEFACT, data, settings, "demo")) {
            assertTrue(killed.says("Ready: http://localhost:"), killed::everything);
            left = killed.children();
            killed.kill();
        }
        var secret = Files.readString(data.resolve("secret"));
        assertTrue(left.stream().anyMatch(ProcessHandle::isAlive));

        try (var next = new Launch(ARTEFACT, data, settings, "demo")) {
            assertTrue(next.says("Ended what an earlier start left running: server, database"), next::everything);
            assertTrue(next.says("Ready: http://localhost:"), next::everything);
            assertTrue(left.stream().noneMatch(ProcessHandle::isAlive));
            assertEquals(secret, Files.readString(data.resolve("secret")));
            a_mail_appears_as_it_arrives(windows, "http://localhost:" + settings.get("PORTICO_HTTP_PORT"));

            left = next.children();
            next.stop();
            assertTrue(next.says("Stopped."), next::everything);
            next.ends();
            assertTrue(left.stream().noneMatch(ProcessHandle::isAlive));
        }
    }

    private static void a_mail_appears_as_it_arrives(Windows windows, String demo) {
        var email = "petras.kazlauskas@baltijosmediena.example";
        var watching = windows.portal();
        watching.goTo(demo + "/demo/mailbox?to=" + email);
        assertThat(watching.page().getByText("No mail to this address")).isVisible();

        var client = windows.portal();
        client.goTo(demo + "/acme/sign-in");
        client.page().locator("input[type=email]").fill(email);
        client.page().locator("input[type=email]").press("Enter");

        assertThat(watching.page().getByText("To " + email)).isVisible();
        assertEquals(List.of(), watching.barriers());
        programs_read_the_mailbox_too(demo, email);
    }

    private static void programs_read_the_mailbox_too(String demo, String email) {
        var all = Launch.json(demo + "/demo/mailbox");
        var theirs = Launch.json(demo + "/demo/mailbox?to=" + email);

        for (var key : List.of("from", "to", "subject", "text", "html", "receivedAt")) {
            assertTrue(theirs.contains("\"" + key + "\":\""), key + " in " + theirs);
        }
        assertEquals(Set.of(email), Set.copyOf(values(theirs, "to")));
        var arrived = values(all, "receivedAt");
        assertEquals(arrived.stream().sorted(Comparator.reverseOrder()).toList(), arrived, "the newest first");
        assertEquals(email, values(all, "to").get(0));
    }

    private static List<String> values(String json, String key) {
        return Pattern.compile("\"" + key + "\":\"([^\"]*)\"").matcher(json).results().map(found -> found.group(1)).toList();
    }

    @Test
    void two_that_migrate_an_empty_database_at_once_both_succeed() {
        var settings = OwnServer.emptyDatabase("portico_migrated_twice");
        try (var one = new Launch(ARTEFACT, data.resolve("one"), settings, "migrate");
                var other = new Launch(ARTEFACT, data.resolve("other"), settings, "migrate")) {
            assertEquals(0, one.ends(), one::everything);
            assertEquals(0, other.ends(), other::everything);
        }
    }

    @Test
    void the_artefact_alone_is_all_that_production_needs() throws IOException {
        var alone = Files.copy(ARTEFACT, data.resolve("portico.jar"));
        var settings = OwnServer.emptyDatabase("portico_production");
        settings.putAll(onPort(Ports.free()));
        settings.put("PORTICO_SMTP_HOST", "smtp.invalid");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_BASE_URL", "https://portal.example.com");
        settings.put("PORTICO_SECRET", "only for this test, 32 characters and more");
        try (var launch = new Launch(alone, data, settings, "run")) {
            assertTrue(launch.says("Ready: https://portal.example.com"), launch::everything);
            var address = "http://127.0.0.1:" + settings.get("PORTICO_HTTP_PORT");
            assertEquals(404, Launch.status(address + "/demo/mailbox"));
            assertEquals(200, Launch.status("http://127.0.0.1:" + settings.get("PORTICO_WATCH_PORT") + "/health/ready"));
            assertFalse(launch.everything().contains("only for this test"));

            launch.stop();
            assertTrue(launch.says("Stopped."), launch::everything);
        }
    }

    private static Map<String, String> onPort(int port) {
        return new HashMap<>(Map.of("PORTICO_HTTP_PORT", String.valueOf(port),
                "PORTICO_WATCH_PORT", String.valueOf(Ports.free())));
    }
}
