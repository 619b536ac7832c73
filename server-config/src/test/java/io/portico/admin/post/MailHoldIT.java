package io.portico.admin.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.inside.InAdmin;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InAdmin
class MailHoldIT {

    /** In a transaction that is taken back, so that nobody else's mail waits. */
    @Test
    void while_mail_is_held_no_sender_is_given_a_letter() throws Exception {
        var letters = CDI.current().select(Letters.class).get();
        var transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
        transaction.begin();
        try (var database = ((DataSource) new InitialContext().lookup("jdbc/portico")).getConnection();
                var statement = database.createStatement()) {
            statement.executeUpdate("""
                    insert into letter (tenant_id, public_id, kind, lane, recipient, message_id, state, not_before, created_at)
                    select id, '0HE1D0HE1D0HE', 'code', 0, 'held@people.example', '<held@portal.example>', 'READY',
                    utc_timestamp(6) - interval 1 second, utc_timestamp(6) from firm where slug = 'admin'
                    """);
            statement.executeUpdate("insert into mail_hold (id, since) values (1, utc_timestamp(6))");
            assertEquals(List.of(), letters.claim("test", 2));

            statement.executeUpdate("delete from mail_hold");
            assertTrue(letters.claim("test", 2).stream().anyMatch(letter -> letter.recipient().equals("held@people.example")));
        } finally {
            transaction.rollback();
        }
    }
}
