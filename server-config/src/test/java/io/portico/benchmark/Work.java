package io.portico.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.PublicId;
import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import io.portico.model.access.Sha256;
import io.portico.server.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** What a node does by itself: e-invoices read, judged and booked, and mails sent. */
final class Work {

    private static final String SAMPLE = "/einvoices/good/ubl-lt-several-rates.xml";
    private static final String SAMPLE_NUMBER = "ŽS-2026/0092";

    private final Measured house;
    private final Connection connection;
    private final long firm;

    Work(Measured house, Connection connection) throws SQLException {
        this.house = house;
        this.connection = connection;
        firm = number("select id from firm where slug = 'fill-2'");
    }

    /** What so many of something took: how many a second, and the processor time of each in milliseconds. */
    record Pace(double perSecond, double cpu) {}

    /** Imports so many e-invoices of one seller to one customer; five hundred before them warm the node up. */
    Pace imports(long node, int files) throws SQLException, InterruptedException, IOException {
        prepare();
        importing("warm", 500);
        var before = house.used(node);
        var job = importing("cold", files);
        var cpu = (house.used(node) - before) / files;
        var booked = number("select count(*) from import_file where job_id = " + job + " and result = 'IMPORTED' and valid is not null");
        if (booked != files) throw new IllegalStateException("Only " + booked + " of " + files + " were imported");
        var micros = number("select timestampdiff(microsecond, min(read_at), max(read_at)) from import_file where job_id = " + job);
        return new Pace((files - 1) * 1e6 / micros, cpu);
    }

    private void prepare() throws SQLException {
        change("update firm set name = 'Žaliasis šilas', legal_name = 'UAB „Žaliasis šilas“ ir ąžuolynų bičių ūkis', "
                + "vat_id = 'LT100012345610' where id = ?", firm);
        change("update customer set name = 'UAB „Baltijos medienos eksportas“', vat_id = 'LT100009871234' "
                + "where tenant_id = ? order by id limit 1", firm);
    }

    private long importing(String name, int files) throws SQLException, InterruptedException, IOException {
        var sample = new String(Work.class.getResourceAsStream(SAMPLE).readAllBytes(), UTF_8);
        connection.setAutoCommit(false);
        change("insert into import_job (tenant_id, public_id, name, created_by, colleague_id, total, created_at) select ?, ?, "
                + "'', 'Benchmark', colleague_id, ?, utc_timestamp(6) from membership where firm_id = ? limit 1",
                firm, PublicId.fresh().value(), files, firm);
        var job = number("select max(id) from import_job");
        for (var n = 0; n < files; n++) {
            var bytes = sample.replace(SAMPLE_NUMBER, name + "-" + n).getBytes(UTF_8);
            var hash = Sha256.of(bytes);
            change("insert into stored_file (tenant_id, sha256, media_type, size, bytes, created_at) values (?, ?, "
                    + "'application/xml', ?, ?, utc_timestamp(6))", firm, hash, bytes.length, bytes);
            change("insert into import_file (tenant_id, public_id, job_id, position, file_name, size, sha256, result) values "
                    + "(?, ?, ?, ?, ?, ?, ?, 'WAITING')", firm, PublicId.fresh().value(), job, n, n + ".xml", bytes.length, hash);
        }
        connection.commit();
        connection.setAutoCommit(true);
        while (number("select count(*) from import_file where result = 'WAITING' and job_id = " + job) > 0) Thread.sleep(100);
        return job;
    }

    /** Sends so many mails that wait in the outbox; how fast they arrive. */
    Pace mails(long node, int mails) throws SQLException, InterruptedException, IOException {
        var before = house.used(node);
        var plain = "{\"subject\": \"Benchmark\", \"html\": \"<p>Hello</p>\", \"text\": \"Hello\"}";
        var sealed = Secret.of(house.secret()).seal(Purpose.MAIL, plain.getBytes(UTF_8), "letter");
        connection.setAutoCommit(false);
        for (var n = 0; n < mails; n++) {
            var id = PublicId.fresh().value();
            change("insert into letter (tenant_id, public_id, kind, lane, recipient, content, message_id, state, not_before, "
                    + "created_at) values (?, ?, 'SHARED', 2, ?, ?, ?, 'READY', utc_timestamp(6), utc_timestamp(6))", firm, id,
                    "somebody-" + n + "@people.example", sealed, "<" + id.toLowerCase(Locale.ROOT) + "@benchmark.example>");
        }
        connection.commit();
        connection.setAutoCommit(true);
        while (number("select count(*) from letter where state = 'READY'") > 0) Thread.sleep(50);
        return new Pace((mails - 1) * 1000.0 / arrival(), (house.used(node) - before) / mails);
    }

    /** From the first mail to the last, in milliseconds: their names say when they came. */
    private double arrival() throws IOException {
        try (var files = Files.list(house.mails())) {
            var moments = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".eml"))
                    .mapToLong(name -> Long.parseLong(name.substring(0, 15))).summaryStatistics();
            return Math.max(1, moments.getMax() - moments.getMin());
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
