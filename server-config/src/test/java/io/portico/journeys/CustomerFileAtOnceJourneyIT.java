package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.CustomerFile;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Windows;
import io.portico.server.TestServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long imports say how far they really are, and several people may import at the same time. */
@ExtendWith(Browser.class)
class CustomerFileAtOnceJourneyIT {

    private static final int ROWS = 10_000;

    private final Example firm = Example.firm();

    private static byte[] rows(int count) {
        var text = new StringBuilder("key,name,city\n");
        for (var i = 0; i < count; i++) text.append("C-").append(i).append(",Customer ").append(i).append(",Vilnius\n");
        return text.toString().getBytes(UTF_8);
    }

    @Test
    void ten_thousand_rows_come_in_with_true_progress_and_need_nobody_to_watch(Windows windows) throws SQLException {
        var admin = windows.admin();
        var file = CustomerFile.by(admin, firm).check("ten.csv", rows(ROWS)).sees("10,000 customers are new.");
        admin.press("Import 10,000 rows");
        assertThat(admin.page().locator("progress")).hasAttribute("max", "10000");
        var address = admin.page().url();

        // Whoever holds the firm's row holds the import up.
        try (var pause = TestServer.get().connect(); var statement = pause.createStatement()) {
            pause.setAutoCommit(false);
            statement.executeQuery("select id from firm where id = " + firm.id() + " for update").close();
            var done = file.count("customer");
            assertThat(admin.page().locator("progress")).hasAttribute("value", String.valueOf(done));
            assertEquals(done, file.count("customer"));
            admin.page().close();
            pause.rollback();
        }

        var later = windows.admin();
        var again = CustomerFile.by(later, firm);
        later.goTo(address);
        again.finish().sees("10,000 of 10,000 rows are on your books");
        assertEquals(ROWS, again.count("customer"));
        assertEquals(ROWS, (long) Example.look("select count(*) from timeline_event where tenant_id = ? and kind = 'CUSTOMER_CREATED'", firm.id()));
    }

    @Test
    void two_who_import_the_same_file_at_once_make_no_customer_twice(Windows windows) {
        var one = windows.admin();
        var other = windows.admin();
        var first = CustomerFile.by(one, firm).check("one.csv", rows(300));
        var second = CustomerFile.by(other, firm).check("two.csv", rows(300));
        one.press("Import 300 rows");
        other.press("Import 300 rows");
        first.finish().sees("300 of 300 rows are on your books");
        second.finish().sees("300 of 300 rows are on your books");

        assertEquals(300, first.count("customer"));
        assertEquals(600, first.count("customer_file_row"));
    }

    @Test
    void a_customer_who_was_saved_by_hand_in_between_is_changed_not_doubled(Windows windows) {
        var admin = windows.admin();
        var file = CustomerFile.by(admin, firm).check("one.csv", rows(2)).sees("2 customers are new.");
        Example.change("update customer set external_key = 'C-1' where id = ?", firm.customer("By hand").id());

        file.start(2).sees("1 new customer.", "1 customer changed.");
        assertEquals("Customer 1", file.record("C-1", "name"));
        assertEquals(2, file.count("customer"));
    }

    @Test
    void steps_out_of_order_are_told_and_do_nothing(Windows windows) {
        var admin = windows.admin();
        var file = CustomerFile.by(admin, firm).check("one.csv", rows(1));
        var twin = windows.admin();
        var late = CustomerFile.by(twin, firm);
        twin.goTo(admin.page().url());
        file.start(1);
        twin.press("Import 1 row");
        late.sees("1 of 1 row is on your books");

        twin.goTo(admin.page().url().replace("/show?", "/read?"));
        twin.press("Check the rows");
        assertThat(twin.page().getByText("one.csv has moved on in the meantime.").first()).isVisible();
        assertEquals(1, file.count("customer"));
    }
}
