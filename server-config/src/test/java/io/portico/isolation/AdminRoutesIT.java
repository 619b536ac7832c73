package io.portico.isolation;

import static io.portico.isolation.Gets.FORBIDDEN;
import static io.portico.isolation.Gets.LACK;
import static io.portico.isolation.Gets.NOTHING;
import static io.portico.isolation.Gets.PAGE;
import static io.portico.isolation.Gets.SIGN_IN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who gets what of the administration: every page there is, asked for by everybody there is. */
class AdminRoutesIT {

    /** A page below a firm's address, what in it is asked for, and what the firm's own people get. */
    private record Place(String route, String what, Gets administrator, Gets colleague, Gets withoutEdition) {

        /** One that all colleagues work with, whatever the firm has subscribed to. */
        static Place forAll(String route, String what) {
            return new Place(route, what, PAGE, PAGE, PAGE);
        }
    }

    /** Nobody but the firm's own people gets anything: see {@link #OTHERS}. */
    private static final List<Place> MATRIX = List.of(
            Place.forAll("/customers", ""),
            Place.forAll("/customers/show", "customer"),
            Place.forAll("/customers/edit", "customer"),
            Place.forAll("/customers/share", "customer"),
            Place.forAll("/customers/change", "customer share"),
            Place.forAll("/customers/correct", "customer invitation"),
            Place.forAll("/customers/revoke", "customer share"),
            Place.forAll("/invoices", ""),
            Place.forAll("/invoices/show", "invoice"),
            Place.forAll("/invoices/edit", "draft"),
            Place.forAll("/invoices/payment", "invoice"),
            Place.forAll("/invoices/cancel", "invoice"),
            Place.forAll("/invoices/original", "original"),
            Place.forAll("/invoices/import", ""),
            Place.forAll("/invoices/import/show", "import"),
            Place.forAll("/invoices/import/list", "import"),
            Place.forAll("/invoices/import/customer", "file"),
            Place.forAll("/invoices/import/file", "file"),
            Place.forAll("/timeline", ""),
            new Place("/mail", "", PAGE, LACK, LACK),
            new Place("/settings", "", PAGE, LACK, LACK),
            new Place("/settings/address", "typed", PAGE, FORBIDDEN, FORBIDDEN),
            new Place("/settings/accent", "typed", PAGE, FORBIDDEN, FORBIDDEN),
            new Place("/settings/mail", "", PAGE, FORBIDDEN, FORBIDDEN));

    /** Pages of no firm: where one signs in, and picks one's firm. */
    private static final List<String> FIRMLESS = List.of("/sign-in", "/choose");

    /**
     * Below a firm's address: another firm's administrator finds nothing there, whoever isn't a colleague signs in
     * first.
     */
    private static final Gets[] OTHERS = {NOTHING, SIGN_IN, SIGN_IN};

    private final Marked acme = new Marked();
    private final Marked withoutEdition = new Marked("FREE");
    private final Example globex = Example.firm();

    private final Visitor administrator = Marked.colleague("an administrator", acme.firm, "ADMINISTRATOR");
    private final Visitor colleague = Marked.colleague("a colleague", acme.firm, "COLLEAGUE");
    private final Visitor freeAdministrator =
            Marked.colleague("an administrator without the edition", withoutEdition.firm, "ADMINISTRATOR");
    private final Visitor stranger = Marked.colleague("another firm's administrator", globex, "ADMINISTRATOR");
    private final Visitor client = Visitor.client("a client of the firm", acme.firm.clientSession(acme.client));
    private final List<Visitor> others = List.of(stranger, client, Visitor.nobody());

    @Test
    void every_page_is_in_the_matrix() {
        var known = MATRIX.stream().map(Place::route).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(FIRMLESS);

        assertEquals(known, Routes.of("tenant-admin"), "pages, and who said who gets them");
    }

    @Test
    void everybody_gets_what_the_matrix_says_and_no_more() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var place : MATRIX) {
            var path = acme.path(place.route(), place.what());
            wrong.addAll(wrong(administrator, path, place.administrator()));
            wrong.addAll(wrong(colleague, path, place.colleague()));
            wrong.addAll(wrong(freeAdministrator, withoutEdition.path(place.route(), place.what()),
                    place.withoutEdition()));
            for (var i = 0; i < OTHERS.length; i++) wrong.addAll(wrong(others.get(i), path, OTHERS[i]));
            asked += 3 + OTHERS.length;
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
    void whoever_may_look_sees_the_firms_things() {
        for (var visitor : List.of(administrator, colleague)) {
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
