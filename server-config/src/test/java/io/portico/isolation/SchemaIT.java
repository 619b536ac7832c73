package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.server.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The database itself keeps firms apart: keys, references and indexes of every table, read from the catalogue. */
class SchemaIT {

    /** What belongs to no firm, and Liquibase's own. */
    private static final Set<String> PLATFORM = Set.of(
            "firm", "firm_slug", "colleague", "colleague_invitation", "colleague_passkey", "colleague_recovery_code",
            "colleague_sign_in", "colleague_totp", "factor_reset", "membership", "staff_session", "staff_code", "staff_reset",
            "staff_email_change", "sign_up", "usage_limit", "mail_hold", "databasechangelog",
            "databasechangeloglock");

    @Test
    void every_table_of_a_firm_has_the_firm_in_its_key() throws SQLException {
        var tables = new TreeSet<>(ask("""
                select table_name from information_schema.tables where table_schema = database()
                """));
        tables.removeIf(table -> PLATFORM.contains(table.toLowerCase(Locale.ROOT)));
        var keyed = new TreeSet<>(ask("""
                select table_name from information_schema.statistics where table_schema = database()
                and index_name = 'PRIMARY' and column_name = 'tenant_id' and seq_in_index = 1
                """));

        assertTrue(tables.size() > 15);
        assertEquals(tables, keyed);
    }

    @Test
    void no_reference_between_tables_of_firms_leaves_the_firm() throws SQLException {
        assertEquals(List.of(), ask("""
                select concat(table_name, '.', constraint_name) from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null
                and referenced_table_name not in ('firm', 'colleague')
                group by table_name, constraint_name
                having sum(column_name = 'tenant_id' and referenced_column_name = 'tenant_id') = 0
                """));
    }

    @Test
    void every_index_of_a_firms_table_begins_with_the_firm() throws SQLException {
        assertEquals(List.of(), ask("""
                select concat(table_name, '.', index_name) from information_schema.statistics
                where table_schema = database() and seq_in_index = 1 and column_name <> 'tenant_id'
                and table_name in (select table_name from information_schema.columns
                    where table_schema = database() and column_name = 'tenant_id')
                and index_name not in ('id', 'letter_message_id', 'letter_due', 'import_job_open', 'customer_file_open',
                    'viewing_session', 'client_sign_in_guesses')
                """));
    }

    /** Comparing an ASCII column with other letters is an error to the database, and people may type what they like. */
    @Test
    void every_text_can_be_compared_with_any_letters() throws SQLException {
        assertEquals(List.of(), ask("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and character_set_name <> 'utf8mb4'
                and lower(table_name) not like 'databasechangelog%'
                """));
    }

    private static List<String> ask(String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = TestServer.get().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) answers.add(rows.getString(1));
        }
        return answers;
    }
}
