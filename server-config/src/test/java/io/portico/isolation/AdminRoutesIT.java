package io.portico.isolation;

import static io.portico.isolation.Gets.LACK;
import static io.portico.isolation.Gets.NOTHING;
import static io.portico.isolation.Gets.PAGE;
import static io.portico.isolation.Gets.SIGN_IN;
import static io.portico.isolation.Gets.SOMETHING_ELSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who gets what of the administration: every page there is, asked for by everybody there is. */
class AdminRoutesIT {

    /** A page below a firm's address, what in it is asked for, and who of the firm's own people gets it. */
    record Place(String route, String what, String roles, Gets withoutEdition) {

        /** One that works whatever the firm has subscribed to. */
        static Place of(String route, String what, String roles) {
            return new Place(route, what, roles, PAGE);
        }

        /** One that comes with the portal. */
        static Place withPortal(String route, String what, String roles) {
            return new Place(route, what, roles, LACK);
        }

        Gets due(StaffRole role) {
            return role.isIn(roles) ? PAGE : LACK;
        }
    }

    /** Nobody but the firm's own people gets anything: see {@link #OTHERS}. */
    static final List<Place> MATRIX = List.of(
            Place.of("/start", "", "A M S C U R"),
            Place.of("/customers", "", "A M S C U R"),
            Place.of("/customers/show", "customer", "A M S C U R"),
            Place.of("/customers/edit", "customer", "A M S C - -"),
            Place.of("/customers/import", "", "A M S C - -"),
            Place.of("/customers/import/example", "", "A M S C - -"),
            Place.of("/customers/import/read", "customers", "A M S C - -"),
            Place.of("/customers/import/show", "customers", "A M S C - -"),
            Place.of("/customers/import/wrong", "customers", "A M S C - -"),
            Place.of("/customers/import/invite", "customers", "A M S - - -"),
            Place.of("/customers/share", "customer", "A M S - - -"),
            Place.of("/customers/change", "customer share", "A M S - - -"),
            Place.of("/customers/correct", "customer invitation", "A M S - U -"),
            Place.of("/customers/revoke", "customer share", "A M S - - -"),
            Place.of("/customers/lost-step", "customer share", "A M S - - -"),
            Place.withPortal("/customers/view", "customer share", "A M - - U -"),
            Place.of("/invoices", "", "A M S C U R"),
            Place.of("/invoices/show", "invoice", "A M S C U R"),
            Place.of("/invoices/edit", "draft", "A M - C - -"),
            Place.of("/invoices/payment", "invoice", "A M - C - -"),
            Place.of("/invoices/cancel", "invoice", "A M - C - -"),
            Place.of("/invoices/original", "original", "A M S C U R"),
            Place.of("/invoices/import", "", "A M - C - -"),
            Place.of("/invoices/import/show", "import", "A M - C - -"),
            Place.of("/invoices/import/list", "import", "A M - C - -"),
            Place.of("/invoices/import/customer", "file", "A M - C - -"),
            Place.of("/invoices/import/file", "file", "A M - C - -"),
            Place.of("/timeline", "", "A M S C U R"),
            Place.withPortal("/mail", "", "A - - - U -"),
            Place.of("/team", "", "A M S C U R"),
            Place.of("/team/invite", "", "A - - - - -"),
            Place.of("/team/member", "colleague", "A - - - - -"),
            Place.of("/team/remove", "colleague", "A - - - - -"),
            Place.of("/team/reset", "colleague", "A - - - - -"),
            Place.withPortal("/settings", "", "A - - - - -"),
            Place.withPortal("/settings/address", "typed", "A - - - - -"),
            Place.withPortal("/settings/accent", "typed", "A - - - - -"),
            Place.withPortal("/settings/mail", "", "A - - - - -"),
            new Place("/lack", "", "- - - - - -", LACK));

    /** Pages of no firm: where one signs in or up, picks, founds or joins one's firm, and one's own things. */
    private static final List<String> FIRMLESS = List.of("/sign-in", "/sign-up", "/sign-up/address", "/choose", "/found",
            "/join", "/forgot", "/reset", "/second", "/enrol", "/codes", "/prove",
            "/account", "/account/passkey", "/account/app", "/account/password", "/account/email", "/undo");

    /**
     * Below a firm's address: another firm's administrator finds nothing there, whoever isn't a colleague signs in
     * first.
     */
    private static final Gets[] OTHERS = {NOTHING, SIGN_IN, SIGN_IN};

    private final Marked acme = new Marked();
    private final Marked withoutEdition = new Marked("FREE");
    private final Example globex = Example.firm();

    private final Map<StaffRole, Visitor> own = StaffRole.everybody(acme.firm);
    private final Visitor administrator = own.get(StaffRole.ADMINISTRATOR);
    private final Visitor freeAdministrator =
            Marked.colleague("an administrator without the edition", withoutEdition.firm, "ADMINISTRATOR");
    private final Visitor stranger = Marked.colleague("another firm's administrator", globex, "ADMINISTRATOR");
    private final Visitor client = Visitor.client("a client of the firm", acme.firm.clientSession(acme.client));
    private final List<Visitor> others = List.of(stranger, client, Visitor.nobody());

    @Test
    void every_page_is_in_the_matrix() {
        var known = MATRIX.stream().map(Place::route).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(FIRMLESS);
        known.add("/");

        assertEquals(known, Routes.of("tenant-admin"), "pages, and who said who gets them");
    }

    @Test
    void everybody_gets_what_the_matrix_says_and_no_more() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var place : MATRIX) {
            var path = acme.path(place.route(), place.what());
            own.forEach((role, visitor) -> wrong.addAll(wrong(visitor, path, place.due(role))));
            wrong.addAll(wrong(freeAdministrator, withoutEdition.path(place.route(), place.what()),
                    place.withoutEdition()));
            for (var i = 0; i < OTHERS.length; i++) wrong.addAll(wrong(others.get(i), path, OTHERS[i]));
            asked += own.size() + 1 + OTHERS.length;
        }
        System.out.println("Isolation: " + asked + " requests to the administration, each answered as the matrix says");

        assertEquals(List.of(), wrong);
    }

    private static List<String> wrong(Visitor visitor, String path, Gets due) {
        var answer = visitor.get(path);
        var got = Gets.of(answer);
        var shows = answer.body().contains(Marked.MARK);
        var wrong = new ArrayList<String>();
        if (got != due) wrong.add(visitor.who() + " gets " + got + " at " + path + " instead of " + due);
        if (shows && due != PAGE) wrong.add(visitor.who() + " sees the mark at " + path);
        return wrong;
    }

    @Test
    void a_firms_own_address_leads_each_of_its_people_on() {
        own.forEach((role, visitor) -> assertEquals(SOMETHING_ELSE, Gets.of(visitor.get(acme.path("/", ""))), visitor.who()));
        for (var i = 0; i < OTHERS.length; i++) {
            assertEquals(OTHERS[i], Gets.of(others.get(i).get(acme.path("/", ""))), others.get(i).who());
        }
    }

    @Test
    void whoever_may_look_sees_the_firms_things() {
        for (var visitor : own.values()) {
            for (var route : List.of("/customers", "/invoices")) {
                assertTrue(visitor.get(acme.path(route, "")).body().contains(Marked.MARK), visitor.who() + " at "
                        + route);
            }
        }
    }

    @Test
    void another_firms_colleague_finds_nothing_at_all() {
        var alike = new TreeSet<String>();
        var asked = 0;
        for (var place : MATRIX) {
            for (var address : acme.everyAddress(acme.firm, place.route(), place.what())) {
                var answer = stranger.get(address);
                asked++;
                assertEquals(404, answer.statusCode(), address + " " + answer.body());
                alike.add(answer.body());
            }
        }
        System.out.println("Isolation: " + asked + " requests to the administration of another firm, 404 each");
        assertEquals(1, alike.size(), "all of them read alike");
    }

    @Test
    void things_of_another_firm_are_not_found_from_inside_ones_own() {
        var asked = 0;
        for (var place : MATRIX) {
            for (var address : acme.everyAddress(globex, place.route(), place.what())) {
                var answer = stranger.get(address);
                asked++;
                assertFalse(answer.body().contains(Marked.MARK), address);
                assertTrue(answer.statusCode() < 500, address + " " + answer.statusCode());
            }
        }
        System.out.println("Isolation: " + asked + " requests with another firm's names, no foreign mark");
    }

    @Test
    void no_answer_begins_a_session_of_the_server() {
        for (var place : MATRIX) {
            var cookies = administrator.get(acme.path(place.route(), place.what())).headers().allValues("Set-Cookie")
                    .toString();
            assertFalse(cookies.contains("JSESSIONID") || cookies.contains("Ltpa"), place.route() + " " + cookies);
        }
    }
}
