package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.SecondFactor;
import io.portico.wire.Person;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom no other administrator can help, the operator can: at the launcher, beside the running server. */
class LostFactorIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));

    @TempDir Path data;

    private final Example firm = Example.firm();
    private final String email = Example.address("ruta");
    private final long ruta = firm.colleague(email, "ADMINISTRATOR");

    @Test
    void the_next_sign_in_sets_up_a_new_one_and_no_browser_stays_in() {
        SecondFactor.of(ruta);
        SecondFactor.passkey(ruta);
        var browser = Person.colleague(firm.staffSession(ruta));
        assertEquals("/admin/second", signIn());

        says(0, email.toUpperCase(Locale.ROOT) + " is signed out everywhere, and sets up a new second factor at the next sign-in.",
                "reset-factor", email.toUpperCase(Locale.ROOT));
        assertEquals("/admin/enrol", signIn());
        assertEquals(302, browser.get("/admin/" + firm.slug() + "/customers").status());
    }

    private String signIn() {
        var typed = Map.of("email", email, "password", Example.PASSWORD);
        return new Person().submit("/admin/sign-in", "sign-in", typed, "enter").location().orElseThrow();
    }

    @Test
    void whom_it_does_not_know_is_said_in_one_sentence() {
        says(1, "No colleague signs in with nobody@people.example.", "reset-factor", "nobody@people.example");
        says(1, "Say whose, by the address they sign in with: reset-factor ruta@example.com", "reset-factor");
    }

    private void says(int code, String sentence, String... command) {
        try (var launch = new Launch(ARTEFACT, data, TestServer.get().database(), command)) {
            assertEquals(code, launch.ends(), launch::everything);
            assertEquals(sentence, launch.everything().strip());
        }
    }
}
