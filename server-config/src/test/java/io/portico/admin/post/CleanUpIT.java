package io.portico.admin.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.inside.InAdmin;
import io.portico.model.access.PublicId;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InAdmin
class CleanUpIT {

    @Test
    void a_picture_nothing_uses_any_more_is_removed_after_a_day() throws SQLException, NamingException {
        var slug = "t-" + PublicId.fresh().value().toLowerCase(Locale.ROOT);
        try (var database = database()) {
            change(database, """
                    insert into firm (public_id, slug, edition, name, portal_open, accent, language, zone, currency, sign_in_method,
                    unknown_address, logo_sha256, created_at) values ('%s', '%s', 'PREMIUM', 'Acme', true, '#1f5f4a', 'en', 'UTC',
                    'EUR', 'EITHER', 'NEUTRAL', unhex(sha2('shown', 256)), utc_timestamp(6))
                    """.formatted(PublicId.fresh().value(), slug));
            picture(database, slug, "shown", "image/png", 9);
            picture(database, slug, "left over", "image/png", 2);
            picture(database, slug, "being chosen", "image/jpeg", 0);
            picture(database, slug, "an invoice", "application/xml", 9);
        }

        CDI.current().select(CleanUp.class).get().removeOld();

        assertEquals(List.of("an invoice", "being chosen", "shown"), kept(slug));
    }

    @Test
    void a_file_of_customers_that_nobody_takes_in_is_forgotten_after_a_month() throws SQLException, NamingException {
        var slug = "t-" + PublicId.fresh().value().toLowerCase(Locale.ROOT);
        try (var database = database()) {
            change(database, """
                    insert into firm (public_id, slug, edition, name, portal_open, accent, language, zone, currency, sign_in_method,
                    unknown_address, created_at) values ('%s', '%s', 'PREMIUM', 'Acme', true, '#1f5f4a', 'en', 'UTC',
                    'EUR', 'EITHER', 'NEUTRAL', utc_timestamp(6))
                    """.formatted(PublicId.fresh().value(), slug));
            customers(database, slug, "taken in", "IMPORTED", 90);
            customers(database, slug, "left lying", "CHECKED", 31);
            customers(database, slug, "being looked at", "READING", 29);
        }

        CDI.current().select(CleanUp.class).get().removeOld();

        assertEquals(List.of("being looked at", "taken in"), kept(slug));
    }

    private static void customers(Connection database, String slug, String content, String stage, int days)
            throws SQLException {
        picture(database, slug, content, "text/csv", days);
        change(database, """
                insert into customer_file (tenant_id, public_id, name, sha256, stage, encoding, separated_by, decimals, headings,
                sheet, mapping, known, total, created_by, colleague_id, created_at, finished_at) select id, '%1$s', 'x.csv',
                unhex(sha2('%2$s', 256)), '%3$s', 'UTF_8', 'COMMA', 'POINT', true, 0, 'NAME', 'UPDATE', 1, 'Mark', 1,
                utc_timestamp(6) - interval %4$d day, utc_timestamp(6) from firm where slug = '%5$s'
                """.formatted(PublicId.fresh().value(), content, stage, days, slug));
        change(database, """
                insert into customer_file_row (tenant_id, file_id, number, told, result) select tenant_id, id, 2, 'x', 'NEW'
                from customer_file where sha256 = unhex(sha2('%s', 256)) and tenant_id = (select id from firm where slug = '%s')
                """.formatted(content, slug));
    }

    @Test
    void a_sign_up_that_nobody_confirmed_in_time_is_removed() throws SQLException, NamingException {
        var mark = PublicId.fresh().value();
        try (var database = database()) {
            for (var hours : new int[] {-1, 1}) {
                change(database, """
                        insert into sign_up (visit_hash, subject_hash, company, slug, capacity, email, first_name, last_name,
                        password_hash, language, zone, expires_at) values (unhex(sha2('%1$s %2$d', 256)), unhex(sha2('x', 256)), '%1$s',
                        't-x', 'DIRECTOR', 'a@b.example', 'A', 'B', 'x', 'en', 'UTC', utc_timestamp(6) + interval %2$d hour)
                        """.formatted(mark, hours));
            }
        }

        CDI.current().select(CleanUp.class).get().removeOld();

        try (var database = database(); var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from sign_up where company = '" + mark + "'")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    private static void picture(Connection database, String slug, String content, String type, int days) throws SQLException {
        change(database, """
                insert into stored_file (tenant_id, sha256, media_type, size, bytes, created_at) select id, unhex(sha2('%1$s', 256)),
                '%2$s', 1, '%1$s', utc_timestamp(6) - interval %3$d day from firm where slug = '%4$s'
                """.formatted(content, type, days, slug));
    }

    private static List<String> kept(String slug) throws SQLException, NamingException {
        var kept = new ArrayList<String>();
        try (var database = database(); var statement = database.createStatement();
                var rows = statement.executeQuery("select cast(bytes as char) from stored_file where tenant_id = "
                        + "(select id from firm where slug = '" + slug + "') order by 1")) {
            while (rows.next()) kept.add(rows.getString(1));
        }
        return kept;
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection database() throws SQLException, NamingException {
        return InitialContext.<DataSource>doLookup("jdbc/portico").getConnection();
    }
}
