package io.portico.admin.importing;

import io.portico.model.file.Files;
import io.portico.model.importing.ImportFile;
import io.portico.model.importing.ImportResult;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The files of an upload that nobody has read yet. */
@TenantService
public class WaitingFiles {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Files files;

    /** One of them with its bytes; {@code judged} when the rules have spoken of it before. */
    public record WaitingFile(String name, byte[] content, boolean judged) {}

    /** The key of the next one, in the order in which they were sent. */
    public Optional<Long> next(long job) {
        return em.createQuery(
                        "select f.id from ImportFile f where f.job.id = :job and f.result = :waiting order by f.position",
                        Long.class)
                .setParameter("job", job)
                .setParameter("waiting", ImportResult.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The file with this key; null when it waits no longer. */
    public WaitingFile open(long id) {
        var file = em.find(ImportFile.class, id);
        if (file == null || !file.isWaiting()) return null;

        var judged = file.contents() != null && file.contents().valid() != null;
        return new WaitingFile(file.fileName(), bytes(file), judged);
    }

    // Without its bytes a file is as good as empty, and is refused as such.
    private byte[] bytes(ImportFile file) {
        return file.sha256() == null ? new byte[0] : files.find(file.sha256()).bytes();
    }
}
