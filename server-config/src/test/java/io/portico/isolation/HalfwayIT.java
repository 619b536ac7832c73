package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.SecondFactor;
import io.portico.model.access.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever has taken the first step only is led to the next, whatever they ask for and however. */
class HalfwayIT {

    private final Example firm = Example.firm();

    @Test
    void with_a_password_alone_every_page_is_the_second_step() {
        walk("PASSWORD", true, "/second");
    }

    @Test
    void without_a_second_factor_every_page_is_where_it_is_set_up() {
        walk("PASSWORD", false, "/enrol");
    }

    @Test
    void before_the_recovery_codes_are_kept_every_page_is_theirs() {
        walk("CODES", true, "/codes");
    }

    private void walk(String level, boolean factor, String due) {
        var colleague = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        if (factor) SecondFactor.of(colleague);
        var session = firm.staffSession(colleague);
        Example.change("update staff_session set level = ? where id_hash = ?", level, new Token(session).hash());
        var visitor = Visitor.colleague("somebody halfway", session);

        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var address : addresses()) {
            var to = "/admin" + due;
            if (address.equals(to)) continue;
            for (var answer : List.of(visitor.get(address), visitor.post(address))) {
                asked++;
                var location = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
                if (answer.statusCode() != 302 || !location.equals(to)) {
                    wrong.add(answer.request().method() + " " + address + " " + answer.statusCode() + " " + location);
                }
            }
        }
        System.out.println("Isolation: " + asked + " requests halfway in, each led to " + due);
        assertEquals(List.of(), wrong);
    }

    /** What anybody may ask for, signed in or not. */
    private static boolean isOpen(String address) {
        return Gets.of(Visitor.nobody().get(address)) != Gets.SIGN_IN;
    }

    private Set<String> addresses() {
        var addresses = new TreeSet<>(List.of("/admin/", "/admin/no-such-page", "/admin/" + firm.slug() + "/"));
        for (var route : Routes.of("tenant-admin")) {
            if (!isOpen("/admin" + route)) addresses.add("/admin" + route);
            addresses.add("/admin/" + firm.slug() + route);
        }
        return addresses;
    }
}
