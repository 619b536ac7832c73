package io.portico.admin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.inside.InAdmin;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The law firm of the demo, founded at an address of its own. */
@InAdmin
class DemoIT {

    private static final String FIRM = "select id from firm where slug = '%s'";

    /** Its e-invoices with their originals, as the importer books them. */
    private static final String IMPORTED = """
            select count(*) from import_file f join import_job j on j.tenant_id = f.tenant_id and j.id = f.job_id
            join invoice i on i.tenant_id = f.tenant_id and i.id = f.invoice_id
            join invoice_original o on o.tenant_id = i.tenant_id and o.invoice_id = i.id and o.sha256 = f.sha256
            where f.result = 'IMPORTED' and o.valid and i.source = 'IMPORT' and i.tenant_id = (%s)
            """;

    private static final class Mill extends Acme {

        private final String slug = "mill-" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);

        @Override
        public String slug() {
            return slug;
        }
    }

    @Test
    void its_e_invoices_came_through_the_importer_on_the_days_they_were_issued() throws Exception {
        var firm = new Mill();
        assertTrue(found(firm));

        assertEquals(8, count(IMPORTED, firm));
        assertEquals(8, count(IMPORTED + " and date(j.created_at) = i.issued_on and date(o.received_at) = i.issued_on", firm));
        assertEquals(8, count("select count(*) from timeline_event e join invoice i on i.tenant_id = e.tenant_id "
                + "and i.id = e.invoice_id where e.kind = 'INVOICE_IMPORTED' and date(e.at) = i.issued_on and e.tenant_id = (%s)", firm));
        assertEquals(1, count("select count(*) from invoice where number = 'ACM-2026-0147' and paid_minor = 150000 "
                + "and state = 'PARTIALLY_PAID' and tenant_id = (%s)", firm));
    }

    @Test
    void it_is_founded_once() throws Exception {
        var firm = new Mill();

        assertTrue(found(firm));
        assertFalse(found(firm));
    }

    /** As the app does it while it starts: on a thread that serves no request. */
    private static boolean found(DemoFirm firm) throws Exception {
        var work = InitialContext.<ManagedScheduledExecutorService>doLookup("concurrent/work");
        return work.submit(() -> CDI.current().select(Founding.class).get().found(firm)).get();
    }

    private static int count(String sql, DemoFirm firm) throws SQLException, NamingException {
        try (var connection = InitialContext.<DataSource>doLookup("jdbc/portico").getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql.formatted(FIRM.formatted(firm.slug())))) {
            row.next();
            return row.getInt(1);
        }
    }
}
