package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.isolation.Routes;
import io.portico.journeys.ui.Example;
import io.portico.server.TestServer;
import io.portico.wire.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Pages are looked at and sent; whoever tries anything else is told so, and nobody looks for a fault that isn't
 * there.
 */
class MethodsIT {

    private static final List<String> UNUSUAL = List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND",
            "MAKE");

    /** 403 is the server's own word for TRACE, said before any app is asked. */
    private static final List<Integer> REFUSED = List.of(403, 404, 405, 501);

    private final Example firm = Example.firm();
    private final Example.Row client = firm.client(Example.address("petras"));
    private final Person petras = Person.client(firm.clientSession(client));
    private final Person ruta = Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"),
            "ADMINISTRATOR")));
    private final Map<Person, List<String>> places = Map.of(
            petras, Routes.of("portal-web").stream().map(route -> "/" + firm.slug() + route).toList(),
            ruta, Routes.of("tenant-admin").stream().map(route -> "/admin/" + firm.slug() + route).toList());

    MethodsIT() {
        firm.share(client, firm.customer("Baltic Timber"));
    }

    @Test
    void whatever_is_neither_looking_nor_sending_is_refused_without_a_fault() throws IOException {
        var before = Files.size(TestServer.get().log());
        var odd = new ArrayList<String>();
        var asked = 0;
        for (var place : places.entrySet()) {
            for (var path : place.getValue()) {
                for (var method : UNUSUAL) {
                    var answer = place.getKey().ask(method, path);
                    asked++;
                    if (!REFUSED.contains(answer.status())) odd.add(method + " " + path + " " + answer.status());
                }
            }
        }

        assertEquals(List.of(), odd);
        assertEquals(List.of(), faultsSince(before));
        assertTrue(asked > 250, "asked " + asked);
    }

    @Test
    void a_form_without_anything_in_it_makes_no_fault_anywhere() throws IOException {
        var before = Files.size(TestServer.get().log());
        var odd = new ArrayList<String>();
        for (var place : places.entrySet()) {
            for (var path : place.getValue()) {
                var answer = place.getKey().ask("POST", path);
                if (answer.status() >= 500) odd.add(path + " " + answer.status());
            }
        }

        assertEquals(List.of(), odd);
        assertEquals(List.of(), faultsSince(before));
    }

    @Test
    void the_head_of_a_page_can_be_asked_for_alone() {
        var odd = new ArrayList<String>();
        for (var place : places.entrySet()) {
            for (var path : place.getValue()) {
                var page = place.getKey().ask("GET", path);
                var head = place.getKey().ask("HEAD", path);
                if (head.status() != page.status() || !head.body().isEmpty()) odd.add(path + " " + page.status() + " "
                        + head.status());
            }
        }

        assertEquals(List.of(), odd);
    }

    private static List<String> faultsSince(long before) throws IOException {
        var log = Files.readAllBytes(TestServer.get().log());
        var from = (int) Math.min(before, log.length);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8).lines()
                .filter(line -> line.contains("Reference "))
                .toList();
    }
}
