package io.portico.admin.customerfile;

import io.portico.admin.table.TableLimits;
import io.portico.admin.table.Tables;
import io.portico.admin.upload.Sent;
import io.portico.admin.work.Jobs;
import io.portico.admin.work.Queue;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.customerfile.CustomerFile;
import io.portico.model.customerfile.Known;
import io.portico.model.file.Files;
import io.portico.model.timeline.Actor;
import io.portico.model.words.Language;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The way of a file of customers: sent, confirmed, checked, taken in. Each step waits for somebody to say so. */
@TenantService
public class CustomerFiles {

    /** Where the files wait that are being checked or taken in. */
    static final Queue QUEUE = new Queue("customer_file", "stage in ('CHECKING', 'IMPORTING')");

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 255;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Files files;

    @Inject
    Jobs jobs;

    @Inject
    DatabaseClock clock;

    /** Keeps a file and recognises how it is to be read; its public id. Refuses in words what holds no table. */
    String take(Sent sent, Actor by, Language reader) {
        if (sent.size() > TableLimits.FILE) throw Refusal.on("files", "table.tooLarge", TableLimits.FILE / MEGABYTE);

        var bytes = bytes(sent);
        try {
            var table = Tables.open(bytes);
            var reading = Reading.proposed(table, table.recognise(reader));
            reading.count();
            var kept = files.keep(bytes, table.isText() ? CSV : XLSX);
            em.flush();
            var file = CustomerFile.by(by, name(sent.name()), kept.sha256(), reading.as(), clock.now());
            em.persist(file);
            return file.publicId();
        } catch (Refusal no) {
            throw no.at("files");
        }
    }

    private static byte[] bytes(Sent sent) {
        try (var in = sent.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String sent) {
        var plain = sent == null ? "" : sent.replaceAll("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]", "").strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    /** The file as it is read now. */
    Reading reading(String publicId) {
        return reading(find(publicId));
    }

    Reading reading(CustomerFile file) {
        return Reading.of(Tables.open(files.find(file.sha256()).bytes()), file.readAs());
    }

    /**
     * Takes over how somebody says it is to be read; whether it reads differently by that. Then each column says what its
     * heading makes likely, and what somebody said of the columns before is forgotten.
     */
    boolean confirm(String publicId, ReadingForm form) {
        var file = locked(publicId);
        var before = reading(file);
        var layout = form.layout(before.layout());
        var differs = !layout.equals(before.layout());
        var reading = differs
                ? Reading.proposed(before.table(), layout)
                : new Reading(before.table(), layout, form.mapping(before.mapping()));
        if (differs) reading.count();
        forget(file);
        file.read(reading.as());
        return differs;
    }

    /** Lets a worker compare its rows with the customers that are there. */
    public void check(String publicId) {
        var file = locked(publicId);
        var reading = reading(file);
        var doubled = reading.mapping().doubled();
        if (doubled.isPresent()) throw new Refusal("customerFile.doubled", "key:" + doubled.get().key());
        if (!reading.mapping().has(Field.NAME) && !reading.mapping().has(Field.EXTERNAL_KEY)) {
            throw new Refusal("customerFile.nameless");
        }
        forget(file);
        file.check(reading.count());
        em.flush();
        jobs.reopen(QUEUE, file.id());
    }

    /** Lets a worker take its rows in. */
    public void start(String publicId, Known choice) {
        var file = locked(publicId);
        file.start(choice);
        em.flush();
        jobs.reopen(QUEUE, file.id());
    }

    private void forget(CustomerFile file) {
        em.createQuery("delete from CustomerFileRow r where r.file = :file").setParameter("file", file).executeUpdate();
    }

    CustomerFile find(String publicId) {
        return query(publicId, LockModeType.NONE);
    }

    // Two colleagues at the same moment go on one after the other.
    private CustomerFile locked(String publicId) {
        return query(publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    private CustomerFile query(String publicId, LockModeType lock) {
        return em.createQuery("select f from CustomerFile f where f.publicId = :id", CustomerFile.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("customer file", publicId));
    }
}
