package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.wire.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a firm has subscribed to is changed at the launcher, beside the running server. */
class EditionIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));

    @TempDir Path data;

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("Baltic Timber");
    private final Example.Row client = firm.client(Example.address("petras"));
    private final Person petras = Person.client(firm.clientSession(client));
    private final Person ruta = Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"),
            "ADMINISTRATOR")));

    @Test
    void going_down_switches_the_portal_off_deletes_nothing_and_coming_back_it_can_be_opened_again() {
        firm.share(client, customer);
        firm.invoice(customer, "ACM-7", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2099, 2, 5), 12_100);
        assertTrue(portal().contains("ACM-7"));

        says(0, firm.slug() + " has the edition free.", "edition", firm.slug(), "free");
        assertTrue(portal().contains("switched it off"), this::portal);
        assertEquals(403, ruta.get(settings()).status());
        assertTrue(ruta.get("/admin/" + firm.slug() + "/invoices").body().contains("ACM-7"), "nothing is deleted");
        assertTrue(ruta.get("/admin/" + firm.slug() + "/timeline").body().contains("Premium"), "it is told");

        says(0, firm.slug() + " has the edition premium.", "edition", firm.slug().toUpperCase(Locale.ROOT), "PREMIUM");
        assertTrue(portal().contains("switched it off"), "an administrator decides when it opens");
        ruta.send(ruta.get(settings()).form("settings").with("portal", "true"), "save");
        assertTrue(portal().contains("ACM-7"), this::portal);
    }

    @Test
    void whatever_it_does_not_know_is_answered_with_one_sentence() {
        says(1, "No firm lives at the address nobody-lives-here.", "edition", "nobody-lives-here", "premium");
        says(1, "No firm lives at the address admin.", "edition", "admin", "premium");
        says(1, "gold is no edition: say free or premium.", "edition", firm.slug(), "gold");
        says(1, "Say which firm and which edition, as in: edition acme premium", "edition", firm.slug());
        assertEquals("PREMIUM", Example.look("select edition from firm where id = ?", firm.id()));
    }

    private void says(int code, String sentence, String... command) {
        try (var launch = new Launch(ARTEFACT, data, TestServer.get().database(), command)) {
            assertEquals(code, launch.ends(), launch::everything);
            assertEquals(sentence, launch.everything().strip());
        }
    }

    private String portal() {
        return petras.follow(petras.get("/" + firm.slug() + "/invoices")).body();
    }

    private String settings() {
        return "/admin/" + firm.slug() + "/settings";
    }
}
