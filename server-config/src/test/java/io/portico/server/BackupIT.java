package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of everything, made while others work, that can be stood up again and writes to nobody. */
class BackupIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));
    private static final String COPY = "portico_restored";

    @TempDir Path data;

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("UAB „Baltijos medienos eksportas“ Әулиеата");

    @Test
    void what_is_restored_is_what_was_there_down_to_the_bytes_and_its_mail_is_held() throws SQLException {
        var due = LocalDate.of(2026, 12, 1);
        firm.original(firm.invoice(customer, "ACM-1", "APPROVED", due, due, 121_000));
        var file = data.resolve("portico.backup");
        says(0, "rows are in " + file, TestServer.get().database(), "backup", file.toString());
        firm.customer("After the moment of the backup");

        var copy = OwnServer.emptyDatabase(COPY);
        says(0, "Mail is held until you call: mail release", copy, "restore", file.toString());

        assertEquals("UAB „Baltijos medienos eksportas“ Әулиеата", copied("select name from customer where tenant_id = ?"));
        assertEquals(1L, copied("select count(*) from customer where tenant_id = ?"));
        assertEquals(1L, copied("select count(*) from stored_file where tenant_id = ? and sha256 = unhex(sha2(bytes, 256))"));
        assertEquals(Example.look("select created_at from customer where id = ?", customer.id()),
                copied("select created_at from customer where tenant_id = ?"));
        assertEquals(List.of(), orphans());
        assertEquals(1L, Example.look("select count(*) from " + COPY + ".mail_hold"));

        says(0, "Mail goes out again.", copy, "mail", "release");
        assertEquals(0L, Example.look("select count(*) from " + COPY + ".mail_hold"));
        says(1, "tables already, so nothing was touched", copy, "restore", file.toString());
    }

    /** Rows of the copy whose parent is missing: the moment that was read would not have been one. */
    private static List<String> orphans() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestServer.get().connect(); var keys = connection.createStatement().executeQuery("""
                select table_name, referenced_table_name, group_concat(concat('c.', column_name, ' = p.', referenced_column_name)
                separator ' and '), group_concat(concat('c.', column_name, ' is not null') separator ' and ')
                from information_schema.key_column_usage where table_schema = '%s' and referenced_table_name is not null
                group by table_name, constraint_name, referenced_table_name
                """.formatted(COPY))) {
            var looked = 0;
            for (; keys.next(); looked++) {
                var count = (long) Example.look("select count(*) from %1$s.%2$s c where %5$s and not exists (select 1 from %1$s.%3$s p where %4$s)"
                        .formatted(COPY, keys.getString(1), keys.getString(2), keys.getString(3), keys.getString(4)));
                if (count > 0) found.add(count + " of " + keys.getString(1) + " without " + keys.getString(2));
            }
            assertTrue(looked > 30, "there are keys");
        }
        return found;
    }

    @Test
    void a_file_that_is_none_or_is_cut_or_is_there_already_is_said_in_one_sentence() throws IOException {
        var file = Files.writeString(data.resolve("letter.txt"), "Dear all");
        var copy = OwnServer.emptyDatabase(COPY + "_not");
        says(1, "can't be restored", copy, "restore", file.toString());
        says(1, "There is no file", copy, "restore", data.resolve("nothing").toString());
        says(1, "is there already", TestServer.get().database(), "backup", file.toString());
        assertEquals("Dear all", Files.readString(file));

        var half = data.resolve("half.backup");
        says(0, "rows are in", TestServer.get().database(), "backup", half.toString());
        var bytes = Files.readAllBytes(half);
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        says(1, "can't be restored", copy, "restore", half.toString());
        says(1, "Say what mail shall do", copy, "mail", "stop");
        assertFalse(Files.exists(data.resolve("half.backup.unfinished")));
    }

    private Object copied(String sql) {
        return Example.look(sql.replaceFirst(" from ", " from " + COPY + "."), firm.id());
    }

    private void says(int code, String part, Map<String, String> settings, String... command) {
        try (var launch = new Launch(ARTEFACT, data.resolve("launcher"), settings, command)) {
            assertEquals(code, launch.ends(), launch::everything);
            assertTrue(launch.everything().contains(part), launch::everything);
        }
    }
}
