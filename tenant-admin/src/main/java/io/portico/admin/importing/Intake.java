package io.portico.admin.importing;

import io.portico.admin.einvoice.Content;
import io.portico.admin.einvoice.Refused;
import io.portico.admin.einvoice.Unpacked;
import io.portico.admin.einvoice.UploadedFile;
import io.portico.admin.einvoice.ZipUpload;
import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.upload.Sent;
import io.portico.model.Refusal;
import io.portico.model.file.Files;
import io.portico.model.importing.ImportFile;
import io.portico.model.importing.ImportJob;
import io.portico.model.timeline.Actor;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes in what somebody sends: all of it in one transaction, one file in memory at a time, zips unpacked. */
@TenantService
public class Intake {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int BYTES_THAT_TELL = 64 * 1024;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Files files;

    @Inject
    DatabaseClock clock;

    /** Keeps the files and lets them be read; the public id of the import. More than may come at once is refused whole. */
    public String take(List<Sent> sent, Actor by) {
        if (sent.isEmpty()) throw Refusal.on("files", "import.noFiles");

        var name = sent.size() == 1 ? new UploadedFile(sent.get(0).name(), null).name() : "";
        var job = ImportJob.by(by, name, clock.now());
        em.persist(job);
        em.flush();
        var list = new FileList(job.id());
        try {
            for (var each : sent) take(each, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        em.find(ImportJob.class, job.id()).holds(list.files);
        return job.publicId();
    }

    private void take(Sent sent, FileList list) throws IOException {
        if (content(sent) == Content.ZIP) {
            try (var in = sent.open()) {
                ZipUpload.unpack(sent.name(), in, unpacked -> list.add(unpacked, sent.size()));
            }
        } else if (sent.size() > Limits.FILE) {
            var shown = new UploadedFile(sent.name(), null).name();
            list.add(new Refused(shown, "", Reason.TOO_LARGE, List.of(Limits.FILE / MEGABYTE), null), sent.size());
        } else {
            try (var in = sent.open()) {
                list.add(new UploadedFile(sent.name(), in.readAllBytes()), sent.size());
            }
        }
    }

    private static Content content(Sent sent) throws IOException {
        try (var in = sent.open()) {
            return Content.of(in.readNBytes(BYTES_THAT_TELL));
        }
    }

    /** Writes row by row and forgets each, since hundreds of files at once would not fit into memory. */
    private final class FileList {

        private final long job;
        private int files;
        private long bytes;

        FileList(long job) {
            this.job = job;
        }

        void add(Unpacked unpacked, long size) {
            if (files == Limits.FILES) throw Refusal.on("files", "import.tooManyFiles", Limits.FILES);

            if (unpacked instanceof Refused refused) turnAway(refused, size);
            else keep((UploadedFile) unpacked);
            files++;
            em.flush();
            em.clear();
        }

        private void keep(UploadedFile file) {
            bytes += file.content().length;
            if (bytes > Limits.TOTAL) throw Refusal.on("files", "import.tooLarge", Limits.TOTAL / MEGABYTE);

            var kept = Intake.this.files.keep(file.content(), mediaType(file.content()));
            em.persist(ImportFile.waiting(em.getReference(ImportJob.class, job), files, file.name(), kept));
        }

        private void turnAway(Refused refused, long size) {
            var file = ImportFile.of(em.getReference(ImportJob.class, job), files, refused.fileName(), size);
            file.refuse(refused.key(), refused.arguments(), refused.field(), clock.now());
            em.persist(file);
        }
    }

    private static String mediaType(byte[] content) {
        return switch (Content.of(content)) {
            case XML -> "application/xml";
            case PDF -> "application/pdf";
            default -> "application/octet-stream";
        };
    }
}
