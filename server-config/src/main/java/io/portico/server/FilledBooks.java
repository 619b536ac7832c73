package io.portico.server;

import io.portico.model.access.PublicId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Customers and their invoices, as the house itself would have written them: every sum is that of its lines, tax is 21 %
 * rounded half up, two thirds are paid, and what was paid stands in payments.
 */
class FilledBooks implements AutoCloseable {

    /** Over how many days the invoices of a customer are spread, today being the last. */
    static final int DAYS = 900;

    private static final int AT_ONCE = 1_000;
    private static final int RATE = 21;

    private final Connection connection;
    private final LocalDate today;
    private final Batch customers;
    private final Batch clients;
    private final Batch shares;
    private final Batch invoices;
    private final Batch lines;
    private final Batch taxes;
    private final Batch payments;
    private final List<Batch> all;
    private long customerId;
    private long clientId;
    private long invoiceId;

    FilledBooks(Connection connection, LocalDate today) throws SQLException {
        this.connection = connection;
        this.today = today;
        customers = new Batch(connection, "customer", "id, tenant_id, public_id, kind, name, city, country, created_at");
        clients = new Batch(connection, "client", "id, tenant_id, public_id, email, email_canonical, first_name, last_name, "
                + "language, zone, date_style, time_style, money_style, registered_at, created_at");
        shares = new Batch(connection, "share", "tenant_id, public_id, client_id, customer_id, sections, statuses, created_at");
        invoices = new Batch(connection, "invoice", "id, tenant_id, public_id, customer_id, number, kind, state, subject, "
                + "issued_on, due_on, currency, line_net_minor, net_minor, tax_minor, gross_minor, payable_minor, paid_minor, "
                + "open_minor, seller_name, buyer_name, iban, source, created_at");
        lines = new Batch(connection, "invoice_line", "tenant_id, invoice_id, position, line_number, name, quantity, "
                + "unit_code, unit_price, net_minor, tax_category, tax_rate");
        taxes = new Batch(connection, "invoice_tax", "tenant_id, invoice_id, position, tax_category, tax_rate, "
                + "taxable_minor, tax_minor");
        payments = new Batch(connection, "payment", "tenant_id, public_id, invoice_id, amount_minor, currency, received_on, "
                + "method, recorded_at");
        all = List.of(customers, clients, shares, invoices, lines, taxes, payments);
        customerId = newest("customer");
        clientId = newest("client");
        invoiceId = newest("invoice");
    }

    long rows() {
        return all.stream().mapToLong(Batch::sent).sum();
    }

    /** A customer of this firm, somebody who sees their invoices, and so many of these. */
    void customer(Filled.FilledFirm firm, String client, long number, int size) throws SQLException {
        var name = FilledNames.company(number);
        var email = client + "@" + Filled.DOMAIN;
        var began = today.minusDays(DAYS).atTime(9, 20);
        customers.add(++customerId, firm.id(), id(), "COMPANY", name, "Vilnius", "LT", began);
        clients.add(++clientId, firm.id(), id(), email, email, FilledNames.first(number), FilledNames.last(number), "en",
                "Europe/Vilnius", "WORDS", "H24", "SYMBOL_FIRST", began, began);
        shares.add(firm.id(), id(), clientId, customerId, "INVOICES", "APPROVED,PARTIALLY_PAID,PAID", began);
        for (var i = size - 1; i >= 0; i--) invoice(firm, name, today.minusDays((long) DAYS * i / size));
    }

    private void invoice(Filled.FilledFirm seller, String buyer, LocalDate issued) throws SQLException {
        var firm = seller.id();
        var id = ++invoiceId;
        var net = 0L;
        for (var position = 0; position <= id % 2; position++) net += line(firm, id, position);
        var tax = (net * RATE + 50) / 100;
        var total = net + tax;
        var paid = id % 3 != 0 ? total : id % 12 == 0 ? total / 2 : 0;
        var state = paid == total ? "PAID" : paid > 0 ? "PARTIALLY_PAID" : "APPROVED";
        var written = issued.atTime(6, 2);
        invoices.add(id, firm, id(), customerId, "F-" + id, "INVOICE", state, "Services of "
                + issued.getYear(), issued, issued.plusDays(21), "EUR", net, net, tax, total, total, paid, total - paid,
                seller.legalName(), buyer, "LT121000011101001000", "HAND", written);
        taxes.add(firm, id, 0, "S", RATE, net, tax);
        if (paid > 0) {
            var received = issued.plusDays(10).isAfter(today) ? today : issued.plusDays(10);
            payments.add(firm, id(), id, paid, "EUR", received, "BANK_TRANSFER", received.atTime(7, 30));
        }
        if (invoices.waiting() >= AT_ONCE) send();
    }

    private long line(long firm, long invoice, int position) throws SQLException {
        var mixed = (invoice * 2 + position) * 0x9E3779B97F4A7C15L >>> 33;
        var quantity = 1 + mixed % 9;
        var price = 500 + mixed % 39_500;
        lines.add(firm, invoice, position, String.valueOf(position + 1), position == 0 ? "Advice" : "Travel",
                BigDecimal.valueOf(quantity), "HUR", BigDecimal.valueOf(price, 2), quantity * price, "S", RATE);
        return quantity * price;
    }

    /** Sends what waits and keeps it. */
    void send() throws SQLException {
        for (var batch : all) batch.send();
        connection.commit();
    }

    private long newest(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var newest = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
            newest.next();
            return newest.getLong(1);
        }
    }

    private static String id() {
        return PublicId.fresh().value();
    }

    @Override
    public void close() throws SQLException {
        for (var batch : all) batch.close();
    }
}
