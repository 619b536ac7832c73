package io.portico.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.mail.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What server.xml offers to the apps. */
@InPortal
class ServerResourcesIT {

    private static final int AT_WORK = 2;
    private static final int WAITING = 40;

    @Test
    void tests_run_in_the_server_that_ships() {
        assertEquals("portico", System.getProperty("wlp.server.name"));
        assertTrue(System.getenv("PORTICO_SECRET").length() >= 32);
    }

    @Test
    void a_microsecond_survives_in_the_database() throws SQLException, NamingException {
        var moment = Instant.parse("2026-03-29T00:30:00.123456Z");
        try (var connection = database(); var statement = connection.createStatement()) {
            statement.execute("create temporary table moment (at datetime(6))");
            try (var insert = connection.prepareStatement("insert into moment values (?)")) {
                insert.setTimestamp(1, Timestamp.from(moment));
                insert.execute();
            }
            try (var row = statement.executeQuery("select at, cast(at as char) from moment")) {
                row.next();
                assertEquals(moment, row.getTimestamp(1).toInstant());
                assertEquals("2026-03-29 00:30:00.123456", row.getString(2));
            }
        }
    }

    @Test
    void a_connection_reads_what_is_committed_in_universal_time() throws SQLException, NamingException {
        try (var connection = database(); var statement = connection.createStatement();
                var row = statement.executeQuery("select timestampdiff(second, utc_timestamp(), now())")) {
            row.next();
            assertEquals(0, row.getInt(1));
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }

    @Test
    void sending_mail_never_waits_long() throws NamingException {
        var session = InitialContext.<Session>doLookup("mail/portico");

        assertEquals("5000", session.getProperty("mail.smtp.connectiontimeout"));
        assertEquals("15000", session.getProperty("mail.smtp.timeout"));
        assertEquals("15000", session.getProperty("mail.smtp.writetimeout"));
        assertFalse(session.getDebug());
    }

    @Test
    void a_flood_of_passwords_is_refused_instead_of_queued()
            throws NamingException, InterruptedException, ExecutionException {
        var hashing = InitialContext.<ManagedExecutorService>doLookup("concurrent/hashing");
        var begun = new CountDownLatch(AT_WORK);
        var free = new CountDownLatch(1);
        Callable<String> password = () -> {
            begun.countDown();
            free.await();
            return "compared";
        };
        var taken = new ArrayList<Future<String>>();
        try {
            for (var number = 0; number < AT_WORK; number++) taken.add(hashing.submit(password));
            begun.await();
            for (var number = 0; number < WAITING; number++) taken.add(hashing.submit(password));
            assertThrows(RejectedExecutionException.class, () -> hashing.submit(password));
        } finally {
            free.countDown();
        }

        for (var one : taken) assertEquals("compared", one.get());
    }

    @Test
    void work_can_be_put_on_a_schedule() throws NamingException, InterruptedException, ExecutionException {
        var work = InitialContext.<ManagedScheduledExecutorService>doLookup("concurrent/work");

        assertEquals("done", work.schedule(() -> "done", 1, TimeUnit.MILLISECONDS).get());
    }

    private static Connection database() throws SQLException, NamingException {
        return InitialContext.<DataSource>doLookup("jdbc/portico").getConnection();
    }
}
