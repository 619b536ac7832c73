package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.wire.Answer;
import io.portico.wire.Aside;
import io.portico.wire.Person;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A row that something else holds is waited for, though not for ever. */
class LockedIT {

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("Baltic Timber");
    private final Person ruta = Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));

    @Test
    void a_change_behind_a_lock_goes_through_once_it_is_gone_and_is_asked_for_later_while_it_is_not() throws Exception {
        var form = ruta.get("/admin/" + firm.slug() + "/customers/edit?customer=" + customer.publicId()).form("customer");

        // Longer than the database itself waits for a lock, so that the whole change is done again.
        var soon = held(4_500, () -> ruta.send(form.with("name", "Baltic Forest"), "save"));
        assertEquals(302, soon.status(), soon::body);
        assertEquals("Baltic Forest", Example.look("select name from customer where id = ?", customer.id()));

        var again = ruta.get("/admin/" + firm.slug() + "/customers/edit?customer=" + customer.publicId()).form("customer");
        var never = held(12_000, () -> ruta.send(again.with("name", "Baltic Sea"), "save"));
        assertEquals(503, never.status());
        assertTrue(never.headers().firstValue("Retry-After").isPresent());
        assertEquals("Baltic Forest", Example.look("select name from customer where id = ?", customer.id()), "nothing was done");
    }

    /** Asks while another connection holds the customer, which lets go after so many milliseconds or when there is an answer. */
    private Answer held(long millis, Supplier<Answer> ask) throws SQLException, InterruptedException {
        try (var connection = TestServer.get().connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select id from customer where id = " + customer.id() + " for update").close();
            var answer = Aside.begin(ask);
            for (var passed = 0; passed < millis && !answer.isDone(); passed += 50) Thread.sleep(50);
            connection.rollback();
            return answer.join();
        }
    }
}
