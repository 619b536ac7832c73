package io.portico.journeys.ui;

import io.portico.model.access.PasswordHash;
import io.portico.model.access.PublicId;
import io.portico.model.access.Secret;
import io.portico.model.access.Sha256;
import io.portico.model.access.Token;
import io.portico.server.TestServer;
import io.portico.sweeps.Secrets;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;

/** A firm of a test's own with the people and things it needs, laid straight into the database. */
public final class Example {

    /** What every colleague of an example signs in with. */
    public static final String PASSWORD = "three quiet owls at dawn";

    private static String hash;

    private final long id;
    private final String slug;

    private Example(long id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** A row of the database: its key, and the name it has in addresses. */
    public record Row(long id, String publicId) {}

    /** A firm with its portal open, at an address of its own, in English and in Vilnius. */
    public static Example firm() {
        return firm("PREMIUM");
    }

    /** The same in an edition, FREE or PREMIUM. */
    public static Example firm(String edition) {
        var publicId = PublicId.fresh().value();
        var slug = "t-" + publicId.toLowerCase(Locale.ROOT);
        var firm = insert("""
                insert into firm (public_id, slug, edition, name, legal_name, street, post_code, city, country, vat_id,
                    contact_email, portal_open, accent, language, zone, currency, sign_in_method, unknown_address, created_at)
                values (?, ?, ?, 'Acme Legal', 'Acme Legal, MB', 'Gedimino pr. 20', 'LT-01103', 'Vilnius', 'LT',
                    'LT100004567811', 'help@acme.example', true, '#1f5f4a', 'en', 'Europe/Vilnius', 'EUR', 'EITHER', 'NEUTRAL',
                    utc_timestamp(6))
                """, publicId, slug, edition);
        change("insert into firm_slug values (?, ?, utc_timestamp(6))", slug, firm);
        return new Example(firm, slug);
    }

    /** The same firm as the seller of the sample invoices of a Lithuanian beekeeper. */
    public Example beekeeper() {
        change("update firm set name = 'Žaliasis šilas', legal_name = 'UAB „Žaliasis šilas“ ir ąžuolynų bičių ūkis', "
                + "vat_id = 'LT100012345610' where id = ?", id);
        return this;
    }

    /** The firm's address. */
    public String slug() {
        return slug;
    }

    public long id() {
        return id;
    }

    /** An e-mail address nobody else has. */
    public static String address(String name) {
        return name + "." + PublicId.fresh().value().toLowerCase(Locale.ROOT) + "@people.example";
    }

    /** A colleague of this firm, in a role such as ADMINISTRATOR, who signs in with {@link #PASSWORD}. */
    public long colleague(String email, String role) {
        var colleague = insert("""
                insert into colleague (public_id, email, email_canonical, first_name, last_name, password_hash, language, zone,
                    created_at) values (?, ?, ?, 'Rūta', 'Vaitkevičiūtė', ?, 'en', 'Europe/Vilnius', utc_timestamp(6))
                """, PublicId.fresh().value(), email, email, hash());
        employ(colleague, role);
        return colleague;
    }

    // Hashing takes as long as a page; everybody's password is the same.
    private static synchronized String hash() {
        if (hash == null) hash = PasswordHash.of(Secrets.used(PASSWORD), Secret.of(TestServer.get().secret())).phc();
        return hash;
    }

    /** Lets somebody who works for another firm work for this one too. */
    public void employ(long colleague, String role) {
        change("insert into membership (firm_id, colleague_id, role) values (?, ?, ?)", id, colleague, role);
    }

    /** The token of an invitation to the team that ends in so many days; fewer than none have ended it. */
    public String teamInvitation(String email, String role, int days) {
        var token = Token.fresh();
        insert("""
                insert into colleague_invitation (public_id, firm_id, email, email_canonical, role, token_hash, invited_by,
                    created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, 'Rūta Vaitkevičiūtė', utc_timestamp(6), utc_timestamp(6) + interval ? day)
                """, PublicId.fresh().value(), id, email, email, role, token.hash(), days);
        return Secrets.used(token.value());
    }

    /** A cookie with which this colleague is signed in. */
    public String staffSession(long colleague) {
        var token = Token.fresh();
        change("""
                insert into staff_session (id_hash, public_id, colleague_id, level, proven_at, created_at, seen_at, absolute_until)
                values (?, ?, ?, 'FULL', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 12 hour)
                """, token.hash(), PublicId.fresh().value(), colleague);
        return Secrets.used(token.value());
    }

    /** A company this firm bills. */
    public Row customer(String name) {
        var publicId = PublicId.fresh().value();
        return new Row(insert("""
                insert into customer (tenant_id, public_id, kind, name, city, country, created_at)
                values (?, ?, 'COMPANY', ?, 'Vilnius', 'LT', utc_timestamp(6))
                """, id, publicId, name), publicId);
    }

    /** Somebody registered with this firm. */
    public Row client(String email) {
        var publicId = PublicId.fresh().value();
        return new Row(insert("""
                insert into client (tenant_id, public_id, email, email_canonical, first_name, last_name, language, zone,
                    date_style, time_style, money_style, registered_at, created_at)
                values (?, ?, ?, ?, 'Petras', 'Kazlauskas', 'en', 'Europe/Vilnius', 'WORDS', 'H24', 'SYMBOL_FIRST',
                    utc_timestamp(6), utc_timestamp(6))
                """, id, publicId, email, email), publicId);
    }

    /** Somebody this firm knows by address only. */
    public Row invited(String email) {
        var client = client(email);
        change("update client set first_name = null, last_name = null, registered_at = null where id = ?", client.id());
        return client;
    }

    /** The token of an invitation, sent some days ago, that ends in so many days; fewer than none have ended it. */
    public String invitation(Row client, Row share, int days) {
        var token = Token.fresh();
        insert("""
                insert into invitation (tenant_id, public_id, client_id, share_id, token_hash, invited_by, created_at, expires_at)
                values (?, ?, ?, ?, ?, 'Rūta Vaitkevičiūtė', utc_timestamp(6) - interval 13 day,
                    utc_timestamp(6) + interval ? day)
                """, id, PublicId.fresh().value(), client.id(), share.id(), token.hash(), days);
        return Secrets.used(token.value());
    }

    /** Shares what a firm usually shares: approved, partly paid and paid invoices. */
    public Row share(Row client, Row customer) {
        var publicId = PublicId.fresh().value();
        return new Row(insert("""
                insert into share (tenant_id, public_id, client_id, customer_id, sections, statuses, created_at)
                values (?, ?, ?, ?, 'INVOICES', 'APPROVED,PARTIALLY_PAID,PAID', utc_timestamp(6))
                """, id, publicId, client.id(), customer.id()), publicId);
    }

    /** A cookie with which this client is signed in. */
    public String clientSession(Row client) {
        var token = Token.fresh();
        insert("""
                insert into client_session (tenant_id, id_hash, public_id, client_id, created_at, seen_at, absolute_until)
                values (?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 24 hour)
                """, id, token.hash(), PublicId.fresh().value(), client.id());
        return Secrets.used(token.value());
    }

    /** An invoice of one line in euro cents; paid in full when its state is PAID, otherwise open in full or not at all. */
    public Row invoice(Row customer, String number, String state, LocalDate issued, LocalDate due, long cents) {
        var publicId = PublicId.fresh().value();
        var payable = state.equals("APPROVED");
        var invoice = insert("""
                insert into invoice (tenant_id, public_id, customer_id, number, kind, state, subject, issued_on, due_on,
                    currency, line_net_minor, net_minor, gross_minor, payable_minor, paid_minor, open_minor, seller_name,
                    buyer_name, iban, source, created_at)
                values (?, ?, ?, ?, 'INVOICE', ?, 'Shareholder agreement', ?, ?, 'EUR', ?, ?, ?, ?, ?, ?, 'Acme Legal, MB',
                    'Customer', 'LT121000011101001000', 'HAND', utc_timestamp(6))
                """, id, publicId, customer.id(), number, state, issued, due, cents, cents, cents, cents,
                state.equals("PAID") ? cents : 0, payable ? cents : 0);
        insert("""
                insert into invoice_line (tenant_id, invoice_id, position, name, quantity, unit_code, unit_price, net_minor,
                    tax_category, tax_rate) values (?, ?, 0, 'Legal advice', 1, 'HUR', ?, ?, 'S', 21)
                """, id, invoice, cents / 100.0, cents);
        return new Row(invoice, publicId);
    }

    /** The file an invoice was read from: a few bytes that say whose it is. */
    public Row original(Row invoice) {
        return original(invoice, "SECRET-OF-ACME");
    }

    /** The same with this word in it. */
    public Row original(Row invoice, String word) {
        var bytes = ("<Invoice>" + word + " " + invoice.publicId() + "</Invoice>").getBytes(StandardCharsets.UTF_8);
        var publicId = PublicId.fresh().value();
        insert("""
                insert into stored_file (tenant_id, sha256, media_type, size, bytes, created_at)
                values (?, ?, 'application/xml', ?, ?, utc_timestamp(6))
                """, id, Sha256.of(bytes), bytes.length, bytes);
        return new Row(insert("""
                insert into invoice_original (tenant_id, public_id, invoice_id, sha256, syntax, file_name, size, valid, received_at)
                values (?, ?, ?, ?, 'UBL', 'invoice.xml', ?, true, utc_timestamp(6))
                """, id, publicId, invoice.id(), Sha256.of(bytes), bytes.length), publicId);
    }

    /** Any change to rows, such as ageing one. */
    public static int change(String sql, Object... values) {
        try (var connection = TestServer.get().connect(); var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row, or null when there is none. */
    public static Object look(String sql, Object... values) {
        try (var connection = TestServer.get().connect(); var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long insert(String sql, Object... values) {
        try (var connection = TestServer.get().connect();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
