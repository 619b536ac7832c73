package io.portico.model.file;

import io.portico.model.access.Sha256;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The firm's files by their content. */
@TenantService
public class Files {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** The file with this SHA-256, or null. */
    public StoredFile find(byte[] sha256) {
        return em.createQuery("select f from StoredFile f where f.sha256 = :sha256", StoredFile.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Keeps these bytes; the same content is kept once. */
    public StoredFile keep(byte[] bytes, String mediaType) {
        var known = find(Sha256.of(bytes));
        if (known != null) {
            known.want(clock.now());
            return known;
        }

        var file = new StoredFile(bytes, mediaType, clock.now());
        em.persist(file);
        return file;
    }
}
