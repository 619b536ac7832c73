package io.portico.server;

import io.portico.model.access.PublicId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code fill} makes: firms with a colleague each, and customers of about a hundred invoices with one client each.
 * In the first firm client H owns 10,000 and client T 106 (as far as there are enough), however many the others are.
 */
class Filled {

    /** Every address of somebody made up ends so; nobody can have mail there (RFC 2606). */
    static final String DOMAIN = "fill.example";

    private static final int OF_H = 10_000;
    private static final int OF_T = 106;
    private static final int OF_OTHERS = 100;
    private static final int STEPS = 10;

    private final Connection connection;
    private final LocalDate today;
    private final List<FilledFirm> firms = new ArrayList<>();
    private long rows;
    private long invoices;

    Filled(Connection connection, LocalDate today) throws SQLException {
        this.connection = connection;
        this.today = today;
        readFirms();
        invoices = count("select count(*) from invoice i join firm f on f.id = i.tenant_id where f.slug like 'fill-%'");
    }

    /** A firm by its key and the number in its address. */
    record FilledFirm(long id, int number, String legalName) {}

    /** Hears how many of how many invoices there are, now and then. */
    interface Listener {
        void heard(long made, long wanted);
    }

    int firms() {
        return firms.size();
    }

    long invoices() {
        return invoices;
    }

    /** How many rows were written so far. */
    long rows() {
        return rows;
    }

    /** Adds firms until there are so many. */
    void firms(int wanted) throws SQLException {
        try (var firm = new Batch(connection, "firm", "public_id, slug, edition, name, legal_name, street, post_code, city, "
                + "country, vat_id, contact_email, portal_open, accent, language, zone, currency, iban, sign_in_method, "
                + "unknown_address, created_at")) {
            for (var n = firms.size() + 1; n <= wanted; n++) {
                var name = FilledNames.company(n * 7L);
                firm.add(id(), slug(n), "PREMIUM", name, name + ", UAB", "Gedimino pr. " + n, "LT-01103", "Vilnius", "LT",
                        "LT" + (100_000_000_000L + n), "office-" + n + "@" + DOMAIN, true, "#1f5f4a", "en", "Europe/Vilnius",
                        "EUR", "LT121000011101001000", "EITHER", "NEUTRAL", began());
            }
            firm.send();
            rows += firm.sent();
        }
        var before = firms.size();
        readFirms();
        employ(firms.subList(before, firms.size()));
    }

    private void employ(List<FilledFirm> fresh) throws SQLException {
        var next = count("select coalesce(max(id), 0) from colleague") + 1;
        try (var slug = new Batch(connection, "firm_slug", "slug, firm_id, created_at");
                var colleague = new Batch(connection, "colleague", "id, public_id, email, email_canonical, first_name, "
                        + "last_name, language, zone, created_at");
                var member = new Batch(connection, "membership", "firm_id, colleague_id, role")) {
            for (var firm : fresh) {
                var email = "colleague-" + firm.number() + "@" + DOMAIN;
                slug.add(slug(firm.number()), firm.id(), began());
                colleague.add(next, id(), email, email, FilledNames.first(firm.number()), FilledNames.last(firm.number()),
                        "en", "Europe/Vilnius", began());
                member.add(firm.id(), next++, "ADMINISTRATOR");
            }
            for (var batch : List.of(slug, colleague, member)) {
                batch.send();
                rows += batch.sent();
            }
        }
        connection.commit();
    }

    /** Adds invoices until there are so many. */
    void invoices(long wanted, Listener listener) throws SQLException {
        var before = rows;
        var heard = invoices;
        try (var books = new FilledBooks(connection, today)) {
            own(books, "client-h", Math.min(OF_H, wanted / 2));
            own(books, "client-t", Math.min(OF_T, wanted / 4));
            books.send();
            var people = 1 + count("select count(*) from client c join firm f on f.id = c.tenant_id where f.slug like 'fill-%'");
            var customers = (wanted - invoices + OF_OTHERS - 1) / OF_OTHERS;
            for (var firm = 0; firm < firms.size(); firm++) {
                for (var n = (long) firm; n < customers; n += firms.size()) {
                    var size = (int) Math.min(OF_OTHERS, wanted - invoices);
                    if (size <= 0) break;
                    books.customer(firms.get(firm), "client-" + (people + n), people + n, size);
                    invoices += size;
                    rows = before + books.rows();
                    if (invoices - heard >= wanted / STEPS) listener.heard(heard = invoices, wanted);
                }
            }
            books.send();
            rows = before + books.rows();
        }
    }

    /** Sees to it that somebody in the first firm owns so many. */
    private void own(FilledBooks books, String name, long wanted) throws SQLException {
        var first = firms.get(0);
        var owned = count("select count(*) from invoice i join share s on s.tenant_id = i.tenant_id and s.customer_id = "
                + "i.customer_id join client c on c.tenant_id = s.tenant_id and c.id = s.client_id where i.tenant_id = "
                + first.id() + " and c.email_canonical = '" + name + "@" + DOMAIN + "'");
        if (owned > 0 || wanted == 0) return;
        books.customer(first, name, name.equals("client-h") ? 1 : 2, (int) wanted);
        invoices += wanted;
    }

    private void readFirms() throws SQLException {
        firms.clear();
        try (var statement = connection.createStatement(); var found = statement.executeQuery("select id, slug, legal_name from firm "
                + "where slug like 'fill-%' and contact_email like '%@" + DOMAIN + "' order by id")) {
            while (found.next()) {
                var number = Integer.parseInt(found.getString(2).substring("fill-".length()));
                firms.add(new FilledFirm(found.getLong(1), number, found.getString(3)));
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var number = statement.executeQuery(sql)) {
            number.next();
            return number.getLong(1);
        }
    }

    private LocalDateTime began() {
        return today.minusDays(FilledBooks.DAYS + 30L).atTime(9, 5);
    }

    private static String slug(int number) {
        return "fill-" + number;
    }

    private static String id() {
        return PublicId.fresh().value();
    }
}
