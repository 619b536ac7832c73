package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PortalRoutesIT {

    /** Open to everybody, and saying nothing of anybody. */
    private static final Set<String> OPEN = Set.of(
            "/sign-in", "/code", "/second", "/enrol", "/closed", "/signed-out", "/password", "/forgot", "/reset", "/invitation",
            "/register", "/nothing-shared", "/undo");

    /** Only for somebody who is signed in; each shows what is theirs. */
    static final Set<String> OWN = Set.of("/", "/invoices", "/account", "/account/email", "/account/password",
            "/account/factors", "/account/codes", "/choose");

    /** Names one thing; the value is the parameter that does. */
    static final Map<String, String> NAMED = Map.of("/invoices/show", "invoice", "/invoices/original", "file");

    /** In demo mode only, and of no firm. */
    static final Set<String> DEMO = Set.of("/demo/authenticator", "/demo/mailbox", "/demo/mailbox/*");

    /** What addresses of the portal carry. */
    private static final List<String> NAMES = List.of(
            "customer", "invoice", "file", "i", "c", "r", "u", "next", "lang", "q", "status", "currency", "from", "sort",
            "after", "before");

    private static final String MARK = Marked.MARK;

    private final Example acme = Example.firm();
    private final Example globex = Example.firm();
    private final Row customer = acme.customer(MARK + " UAB");
    private final Row invoice =
            acme.invoice(customer, MARK + "-7", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
    private final Row draft =
            acme.invoice(customer, MARK + "-8", "DRAFT", LocalDate.of(2026, 1, 6), LocalDate.of(2026, 2, 6), 12_100);
    private final Row original = acme.original(invoice);

    private final Visitor owner = client("the client it is shared with", acme, customer);
    private final Visitor colleagueOfAnotherCustomer = client("a client of another customer", acme,
            acme.customer("Other"));
    private final Visitor stranger = client("another firm's client", globex, globex.customer("Elsewhere"));
    private final List<Visitor> others = List.of(colleagueOfAnotherCustomer, stranger, Visitor.nobody(), staff());

    private static Visitor client(String who, Example firm, Row customer) {
        var client = firm.client(Example.address("client"));
        firm.share(client, customer);
        return Visitor.client(who, firm.clientSession(client));
    }

    private Visitor staff() {
        var session = acme.staffSession(acme.colleague(Example.address("staff"), "ADMINISTRATOR"));
        return Visitor.colleague("a colleague of the firm", session);
    }

    @Test
    void every_page_is_in_the_matrix() {
        var known = new TreeSet<String>();
        known.addAll(OPEN);
        known.addAll(OWN);
        known.addAll(NAMED.keySet());
        known.addAll(DEMO);
        var unknown = new TreeSet<>(Routes.of("portal-web"));
        unknown.removeAll(known);

        assertEquals(Set.of(), unknown, "pages that nobody said who may see");
    }

    @Test
    void what_is_shared_is_seen_by_its_client_and_by_nobody_else() {
        assertTrue(owner.get(path("/invoices")).body().contains(MARK + "-7"));
        assertFalse(owner.get(path("/invoices")).body().contains(MARK + "-8"), "a draft");
        assertEquals(200, owner.get(path("/invoices/show?invoice=" + invoice.publicId())).statusCode());
        assertEquals(200, owner.get(path("/invoices/original?file=" + original.publicId())).statusCode());

        var asked = 0;
        for (var route : Routes.of("portal-web")) {
            for (var other : others) {
                for (var address : addresses(route)) {
                    var answer = other.get(path(address));
                    asked++;
                    assertFalse(answer.body().contains(MARK), other.who() + " at " + address);
                    assertTrue(answer.statusCode() != 500, other.who() + " at " + address);
                }
            }
        }
        System.out.println("Isolation: " + asked + " requests to the portal's routes, no foreign mark");
    }

    private List<String> addresses(String route) {
        if (!NAMED.containsKey(route)) return List.of(route, route + "?customer=" + customer.publicId());

        var parameter = route + "?" + NAMED.get(route) + "=";
        return List.of(
                route, parameter, parameter + invoice.publicId(), parameter + draft.publicId(), parameter
                        + original.publicId());
    }

    @Test
    void letters_that_no_name_of_ours_has_are_no_fault() {
        for (var route : Routes.of("portal-web")) {
            for (var name : NAMES) {
                for (var visitor : List.of(owner, Visitor.nobody())) {
                    var address = route + "?" + name + "=" + Marked.STRANGE;
                    assertTrue(visitor.get(path(address)).statusCode() < 500, visitor.who() + " at " + address);
                }
            }
        }
    }

    @Test
    void unknown_and_foreign_things_are_answered_alike() {
        var unknown = colleagueOfAnotherCustomer.get(path("/invoices/show?invoice=0000000000000"));
        var foreign = colleagueOfAnotherCustomer.get(path("/invoices/show?invoice=" + invoice.publicId()));
        var hidden = owner.get(path("/invoices/show?invoice=" + draft.publicId()));

        assertAll(
                () -> assertEquals(404, unknown.statusCode()),
                () -> assertEquals(404, foreign.statusCode()),
                () -> assertEquals(404, hidden.statusCode()),
                () -> assertEquals(unknown.body(), foreign.body()),
                () -> assertEquals(unknown.body(), hidden.body()));
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        for (var route : OWN) {
            if (!Routes.of("portal-web").contains(route)) continue;

            var answer = Visitor.nobody().get(path(route));
            assertEquals(302, answer.statusCode(), route);
            assertTrue(answer.headers().firstValue("Location").orElse("").contains("/" + acme.slug()
                    + "/sign-in"), route);
        }
    }

    @Test
    void what_is_revoked_is_gone_with_the_next_request() {
        assertEquals(200, owner.get(path("/invoices/show?invoice=" + invoice.publicId())).statusCode());

        Example.change("update share set revoked_at = utc_timestamp(6) where tenant_id = ?", acme.id());

        assertFalse(owner.get(path("/invoices")).body().contains(MARK));
        assertFalse(owner.get(path("/invoices/show?invoice=" + invoice.publicId())).body().contains(MARK));
        assertFalse(owner.get(path("/invoices/original?file=" + original.publicId())).body().contains(MARK));
    }

    @Test
    void no_answer_begins_a_session_of_the_server() {
        for (var route : Routes.of("portal-web")) {
            for (var visitor : List.of(owner, Visitor.nobody())) {
                var cookies = visitor.get(path(route)).headers().allValues("Set-Cookie").toString();
                assertFalse(cookies.contains("JSESSIONID") || cookies.contains("Ltpa"), route + " " + cookies);
            }
        }
    }

    private String path(String route) {
        return "/" + acme.slug() + route;
    }
}
