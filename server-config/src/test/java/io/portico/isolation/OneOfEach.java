package io.portico.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** One row in every table a firm has, so that none is forgotten. */
final class OneOfEach {

    private final Connection connection;
    private final long firm;
    private final String mark;

    private OneOfEach(Connection connection, long firm, String mark) {
        this.connection = connection;
        this.firm = firm;
        this.mark = mark;
    }

    static void in(long firm) throws SQLException, NamingException {
        in(firm, "Mark");
    }

    /** The same with this word wherever somebody or something has a name. */
    static void in(long firm, String mark) throws SQLException, NamingException {
        try (var connection = ((DataSource) InitialContext.doLookup("jdbc/portico")).getConnection()) {
            new OneOfEach(connection, firm, mark).lay();
        }
    }

    private void lay() throws SQLException {
        var file = row("stored_file (tenant_id, sha256, media_type, size, bytes, created_at)", "unhex(sha2('x', 256)), 'a/b', 1, 'x', now()");
        var customer = row("customer (tenant_id, public_id, kind, name, created_at)", "'0000000000000', 'COMPANY', 'Mark', now()");
        var client = row("client (tenant_id, public_id, email, email_canonical, language, zone, date_style, time_style, money_style, created_at)",
                "'0000000000000', 'a@b.example', 'a@b.example', 'en', 'UTC', 'ISO', 'H24', 'DOTS', now()");
        row("client_session (tenant_id, id_hash, public_id, client_id, created_at, seen_at, absolute_until)",
                "unhex(sha2('x', 256)), '0000000000000', " + client + ", now(), now(), now()");
        row("client_sign_in (tenant_id, client_id, account, at, way, came_in, new_device, block)",
                client + ", unhex(sha2('x', 256)), now(), 'CODE', true, false, 'x'");
        var share = row("share (tenant_id, public_id, client_id, customer_id, sections, statuses, created_at)",
                "'0000000000000', " + client + ", " + customer + ", 'INVOICES', 'PAID', now()");
        row("letter (tenant_id, public_id, kind, lane, recipient, message_id, state, not_before, created_at)",
                "'0000000000000', 'code', 0, 'a@b.example', '<" + firm + "@b.example>', 'SENT', now(), now()");
        row("invitation (tenant_id, public_id, client_id, share_id, token_hash, invited_by, created_at, expires_at)",
                "'0000000000000', " + client + ", " + share + ", unhex(sha2('x', 256)), 'Mark', now(), now()");
        row("viewing (tenant_id, public_id, token_hash, share_id, client_id, colleague_id, colleague_name, staff_session, reason, began_at, until_at)",
                "'0000000000000', unhex(sha2('x', 256)), " + share + ", " + client + ", 1, 'Mark', '0000000000000', 'x', now(), now()");
        row("client_totp (tenant_id, client_id, sealed_key, last_step, added_at)", client + ", 'x', 0, now()");
        row("client_passkey (tenant_id, public_id, client_id, credential_id, credential, sign_count, backup_eligible, name, added_at)",
                "'0000000000000', " + client + ", 'x', 'x', 0, false, 'x', now()");
        row("client_recovery_code (tenant_id, client_id, hash, added_at)", client + ", unhex(sha2('x', 256)), now()");
        row("client_factor_reset (tenant_id, client_id, asked_by, asked_at, effective_at)", client + ", 'Mark', now(), now()");
        row("sign_in_attempt (tenant_id, email_canonical, visit_hash, created_at, asked_at, expires_at)",
                "'a@b.example', unhex(sha2('x', 256)), now(), now(), now()");
        row("password_reset (tenant_id, client_id, token_hash, created_at, expires_at)",
                client + ", unhex(sha2('x', 256)), now(), now()");
        row("email_change (tenant_id, client_id, old_email, old_canonical, new_email, undo_hash, changed_at)",
                client + ", 'a@b.example', 'a@b.example', 'c@b.example', unhex(sha2('x', 256)), now()");
        var invoice = row("invoice (tenant_id, public_id, customer_id, number, kind, state, issued_on, currency, payable_minor, source, created_at)",
                "'0000000000000', " + customer + ", 'INV-7', 'INVOICE', 'PAID', now(), 'EUR', 1, 'HAND', now()");
        row("invoice_line (tenant_id, invoice_id, position, name, net_minor)", invoice + ", 0, 'Mark', 1");
        row("invoice_adjustment (tenant_id, invoice_id, position, charge, amount_minor)", invoice + ", 0, true, 1");
        row("invoice_tax (tenant_id, invoice_id, position, taxable_minor, tax_minor)", invoice + ", 0, 1, 1");
        row("invoice_original (tenant_id, public_id, invoice_id, sha256, syntax, file_name, size, received_at)",
                "'0000000000000', " + invoice + ", unhex(sha2('x', 256)), 'UBL', 'x.xml', 1, now()");
        row("payment (tenant_id, public_id, invoice_id, amount_minor, currency, received_on, method, recorded_at)",
                "'0000000000000', " + invoice + ", 1, 'EUR', now(), 'CASH', now()");
        row("timeline_event (tenant_id, at, kind, actor_kind)", "now(), 'SHARED', 'SYSTEM'");
        var job = row("import_job (tenant_id, public_id, name, created_by, colleague_id, total, created_at)",
                "'0000000000000', 'x.zip', 'Mark', 1, 1, now()");
        var sent = row("customer_file (tenant_id, public_id, name, sha256, stage, encoding, separated_by, decimals, headings, sheet, mapping, known, total, created_by, colleague_id, created_at, finished_at)",
                "'0000000000000', 'x.csv', unhex(sha2('x', 256)), 'READING', 'UTF_8', 'COMMA', 'POINT', true, 0, 'NAME', 'UPDATE', 1, 'Mark', 1, now(), now()");
        row("customer_file_row (tenant_id, file_id, number, told, result)", sent + ", 2, 'Mark', 'NEW'");
        row("import_file (tenant_id, public_id, job_id, position, file_name, size, result)",
                "'0000000000000', " + job + ", 0, 'x.xml', " + file + ", 'WAITING'");
    }

    private long row(String columns, String values) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into " + columns + " values (" + firm + ", " + values.replace("'Mark'", "'" + mark + "'")
                    + ")", Statement.RETURN_GENERATED_KEYS);
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
