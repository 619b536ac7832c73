package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import io.portico.wire.Person;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house full of made-up invoices that are as good as those the house writes itself. */
class FillIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));
    private static final String OF_FILL = " join firm f on f.id = i.tenant_id and f.slug like 'fill-%' ";

    @TempDir Path data;

    @Test
    void it_makes_what_is_missing_its_sums_are_right_and_its_clients_see_their_list() throws SQLException {
        fill(3, 400);
        assertEquals(3L, count("select count(*) from firm where slug like 'fill-%'"));
        assertEquals(400L, count("select count(*) from invoice i" + OF_FILL));
        assertEquals(200L, of("client-h"));
        assertEquals(100L, of("client-t"));

        fill(5, 900);
        assertEquals(5L, count("select count(*) from firm where slug like 'fill-%'"));
        assertEquals(900L, count("select count(*) from invoice i" + OF_FILL));
        assertEquals(200L, of("client-h"), "the measured clients do not grow with the rest");
        fill(2, 300);
        assertEquals(900L, count("select count(*) from invoice i" + OF_FILL), "nothing is taken away");

        sumsAreRight();
        var list = person("client-t").get("/fill-1/invoices");
        assertEquals(200, list.status());
        assertEquals(25, list.body().split("<th scope=\"row\"").length - 1);
    }

    private static void sumsAreRight() {
        assertEquals(0L, count("select count(*) from invoice i" + OF_FILL + "where i.open_minor <> i.payable_minor - i.paid_minor "
                + "or i.gross_minor <> i.net_minor + i.tax_minor or i.payable_minor <> i.gross_minor "
                + "or i.tax_minor <> round(i.net_minor * 0.21) or (i.state = 'PAID') <> (i.open_minor = 0) or i.issued_on > utc_date()"));
        assertEquals(0L, count("select count(*) from invoice i" + OF_FILL + "where i.net_minor <> (select sum(l.net_minor) from "
                + "invoice_line l where l.tenant_id = i.tenant_id and l.invoice_id = i.id and l.net_minor = l.quantity * l.unit_price * 100)"));
        assertEquals(0L, count("select count(*) from invoice i" + OF_FILL + "where i.paid_minor <> (select coalesce(sum(p.amount_minor), 0) "
                + "from payment p where p.tenant_id = i.tenant_id and p.invoice_id = i.id)"));
        assertEquals(600L, count("select count(*) from invoice i" + OF_FILL + "where i.state = 'PAID'"));
        assertEquals(0L, count("select count(*) from customer i" + OF_FILL + "where not exists (select 1 from share s where "
                + "s.tenant_id = i.tenant_id and s.customer_id = i.id)"));
    }

    @Test
    void a_database_with_a_firm_of_somebody_else_is_not_touched() {
        var firm = Example.firm();
        var before = count("select count(*) from invoice");
        try (var launch = new Launch(ARTEFACT, data, TestServer.get().database(), "fill", "3", "400")) {
            assertEquals(1, launch.ends(), launch::everything);
            assertTrue(launch.everything().startsWith("\nThis database holds firms that fill did not make ("), launch::everything);
            assertTrue(launch.everything().endsWith("Name an empty, migrated database with PORTICO_DB_URL."), launch::everything);
        }
        assertEquals("PREMIUM", Example.look("select edition from firm where id = ?", firm.id()));
        assertTrue(count("select count(*) from invoice") >= before);
    }

    private static void fill(int firms, int invoices) throws SQLException {
        try (var connection = TestServer.get().connect()) {
            connection.setAutoCommit(false);
            Fill.upTo(connection, firms, invoices);
        }
    }

    private static long of(String client) {
        return count("select count(*) from invoice i" + OF_FILL + "join share s on s.tenant_id = i.tenant_id and s.customer_id = "
                + "i.customer_id join client c on c.id = s.client_id where c.email = '" + client + "@fill.example'");
    }

    private static Person person(String client) {
        var token = Token.fresh();
        Example.change("insert into client_session (tenant_id, id_hash, public_id, client_id, created_at, seen_at, absolute_until) "
                + "select tenant_id, ?, ?, id, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 1 hour from client "
                + "where email = ?", token.hash(), PublicId.fresh().value(), client + "@fill.example");
        return Person.client(token.value());
    }

    private static long count(String sql) {
        return ((Number) Example.look(sql)).longValue();
    }
}
