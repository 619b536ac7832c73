package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AdminRoutesIT {

    /** Pages of no firm; everything else lives below a firm's address. */
    private static final List<String> FIRMLESS = List.of("/sign-in", "/choose");

    private static final List<String> NAMES = List.of("customer", "invoice", "share", "file", "job", "import", "original");

    private static final String MARK = "SECRET-OF-ACME";

    private final Example acme = Example.firm();
    private final Example globex = Example.firm();
    private final Row customer = acme.customer(MARK + " UAB");
    private final Row client = acme.client(Example.address("mark"));
    private final Row share = acme.share(client, customer);
    private final Row invoice =
            acme.invoice(customer, MARK + "-7", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
    private final Row original = acme.original(invoice);

    private final Visitor own = colleague("a colleague of the firm", acme);
    private final Visitor stranger = colleague("another firm's administrator", globex);
    private final Visitor aClient = Visitor.client("a client of the firm", acme.clientSession(client));

    private static Visitor colleague(String who, Example firm) {
        return Visitor.colleague(who, firm.staffSession(firm.colleague(Example.address("staff"), "ADMINISTRATOR")));
    }

    @Test
    void the_firms_own_colleague_sees_the_firms_things() {
        assertTrue(own.get(path(acme, "/customers")).body().contains(MARK));
    }

    @Test
    void another_firms_colleague_finds_nothing_at_all() {
        var asked = 0;
        var alike = new TreeSet<String>();
        for (var route : routes()) {
            for (var address : addresses(route)) {
                var answer = stranger.get(path(acme, address));
                asked++;
                assertEquals(404, answer.statusCode(), address + " " + answer.body());
                alike.add(answer.body());
            }
        }
        assertEquals(1, alike.size(), "all of them read alike");
        System.out.println("Isolation: " + asked + " requests to the administration of another firm, 404 each");
    }

    @Test
    void things_of_another_firm_are_not_found_from_inside_ones_own() {
        var asked = 0;
        for (var route : routes()) {
            for (var address : addresses(route)) {
                var answer = stranger.get(path(globex, address));
                asked++;
                assertFalse(answer.body().contains(MARK), address);
                assertTrue(answer.statusCode() < 500, address + " " + answer.statusCode());
            }
        }
        System.out.println("Isolation: " + asked + " requests with another firm's names, no foreign mark");
    }

    @Test
    void clients_and_strangers_are_asked_to_sign_in() {
        for (var route : routes()) {
            for (var visitor : List.of(aClient, Visitor.nobody())) {
                var answer = visitor.get(path(acme, route));
                assertEquals(302, answer.statusCode(), visitor.who() + " at " + route);
                assertTrue(answer.headers().firstValue("Location").orElse("").contains("/admin/sign-in"), route);
            }
        }
    }

    @Test
    void no_answer_begins_a_session_of_the_server() {
        for (var route : routes()) {
            var cookies = own.get(path(acme, route)).headers().allValues("Set-Cookie").toString();
            assertFalse(cookies.contains("JSESSIONID") || cookies.contains("Ltpa"), route + " " + cookies);
        }
    }

    private static List<String> routes() {
        return Routes.of("tenant-admin").stream().filter(route -> !FIRMLESS.contains(route)).toList();
    }

    private List<String> addresses(String route) {
        var addresses = new ArrayList<>(List.of(route));
        for (var name : NAMES) {
            for (var row : List.of(customer, invoice, share, original)) {
                addresses.add(route + "?" + name + "=" + row.publicId());
            }
        }
        return addresses;
    }

    private static String path(Example firm, String route) {
        return "/admin/" + firm.slug() + route;
    }
}
