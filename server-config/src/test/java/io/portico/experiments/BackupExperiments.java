package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.model.access.Sha256;
import io.portico.outbox.Letters;
import io.portico.server.Installation;
import io.portico.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whether a copy made under load can be stood up, holds everything, and writes to nobody: E22 of security.md §5.2. */
final class BackupExperiments {

    private static final String COPY = "portico_copy";
    private static final int FILE = 250_000;
    private static final double FIVE_GB = 5_000_000_000.0;

    private BackupExperiments() {}

    static List<Figure> restored(Installation installation, boolean brief) {
        var files = brief ? 400 : 8_000;
        fill(files);
        var firm = Example.firm();
        var letters = new ArrayList<String>();
        for (var each = 0; each < 20; each++) {
            letters.add(new Letters(firm).add("notice", 2, Example.address("many"), "1 hour"));
        }
        var people = new People(40);
        var file = file();
        List<String> before;
        double backup;
        Writes.Verdict verdict;
        try (var writes = new Writes(people, 10)) {
            Pace.pause(5_000);
            before = writes.acknowledged();
            backup = installation.call(installation.settings(), "backup", file.toString());
            Pace.pause(2_000);
            writes.stop();
            verdict = writes.read();
        }
        var copy = installation.emptyDatabase(COPY);
        var restore = installation.call(copy, "restore", file.toString());
        var missing = before.stream().filter(key -> count("customer where external_key = ?", key) == 0).count();
        var node = installation.another("copy", copy);
        long early;
        try {
            node.begin();
            node.awaitReady();
            Example.change("update " + COPY + ".letter set not_before = utc_timestamp(6) where state = 'READY'");
            Pace.pause(10_000);
            early = arrived(installation, letters);
            installation.call(copy, "mail", "release");
            for (var looks = 0; looks < 60 && arrived(installation, letters) < letters.size(); looks++) Pace.pause(500);
        } finally {
            node.end();
        }
        var bytes = (double) files * FILE;
        return List.of(
                Figure.none("E22", verdict.done(), "acknowledged writes lost while the backup was made", verdict.lost()),
                Figure.none("E22", before.size(), "writes acknowledged before it began that it lacks", missing),
                Figure.none("E22", files, "documents of the copy without their file, or with another", broken()),
                Figure.within("E22", files, "to write 5 GB of files, at this rate: what may be lost", 5,
                        backup * FIVE_GB / bytes / 60, "min"),
                Figure.within("E22", files, "to restore 5 GB of files, at this rate", 15,
                        restore * FIVE_GB / bytes / 60, "min"),
                Figure.none("E22", letters.size(), "letters the copy sent before it was told to", early),
                Figure.none("E22", letters.size(), "letters it didn't send once told",
                        letters.size() - arrived(installation, letters)));
    }

    /** Invoices with originals that can't be compressed. */
    private static void fill(int files) {
        var firm = Example.firm();
        var customer = firm.customer("Baltic Timber");
        var day = LocalDate.of(2026, 10, 1);
        var random = new Random(22);
        try (var connection = TestServer.get().connect();
                var stored = connection.prepareStatement("insert into stored_file (tenant_id, sha256, media_type, size, bytes,"
                        + " created_at) values (?, ?, 'application/pdf', ?, ?, utc_timestamp(6))");
                var original = connection.prepareStatement("insert into invoice_original (tenant_id, public_id, invoice_id,"
                        + " sha256, syntax, file_name, size, valid, received_at) values (?, ?, ?, ?, 'UBL', 'invoice.pdf', ?, true,"
                        + " utc_timestamp(6))")) {
            for (var each = 0; each < files; each++) {
                var bytes = new byte[FILE];
                random.nextBytes(bytes);
                var invoice = firm.invoice(customer, "F-" + each, "APPROVED", day, day, 12_100);
                set(stored, firm.id(), Sha256.of(bytes), FILE, bytes);
                set(original, firm.id(), invoice.publicId(), invoice.id(), Sha256.of(bytes), FILE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var each = 0; each < values.length; each++) statement.setObject(each + 1, values[each]);
        statement.executeUpdate();
    }

    private static Path file() {
        try {
            return Files.createTempDirectory("experiments").resolve("portico.backup");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long broken() {
        return count("invoice_original o left join " + COPY + ".stored_file f on f.tenant_id = o.tenant_id"
                + " and f.sha256 = o.sha256 where f.sha256 is null or f.sha256 <> unhex(sha2(f.bytes, 256))");
    }

    private static long count(String what, Object... values) {
        return (long) Example.look("select count(*) from " + COPY + "." + what, values);
    }

    private static long arrived(Installation installation, List<String> letters) {
        return installation.mails().arrivals().stream().filter(arrival -> letters.contains(arrival.messageId())).count();
    }
}
