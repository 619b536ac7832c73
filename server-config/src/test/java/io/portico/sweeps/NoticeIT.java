package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.wire.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was done is said on the next page, once. */
class NoticeIT {

    private final Example firm = Example.firm();
    private final Person ruta = Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
    private final String home = "/admin/" + firm.slug();

    @Test
    void a_notice_waits_for_a_page_though_scripts_and_forms_ask_in_between() {
        var saved = ruta.submit(home + "/customers/edit", "customer", Map.of("name", "Aura MB"), "save");
        ruta.fetch(home + "/customers");
        ruta.ask("POST", home + "/settings/mail");

        var page = ruta.follow(saved).body();
        assertTrue(page.contains("Aura MB is on your books."), page);
        assertFalse(ruta.follow(saved).body().contains("is on your books."));
    }
}
