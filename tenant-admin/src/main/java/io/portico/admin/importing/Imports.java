package io.portico.admin.importing;

import io.portico.model.NotFound;
import io.portico.model.importing.ImportFile;
import io.portico.model.importing.ImportJob;
import io.portico.model.importing.ImportResult;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The firm's imports and what became of their files. */
@TenantService
public class Imports {

    /** Files on one page. */
    public static final int ROWS = 100;

    private static final int NEWEST = 50;
    private static final String LIST = """
            select j.publicId, j.name, j.createdBy, j.createdAt, j.total,
            sum(case when f.result = :waiting then 1 else 0 end), sum(case when f.result = :imported then 1 else 0 end),
            sum(case when f.result in (:held, :seller, :customer) then 1 else 0 end),
            sum(case when f.result = :refused then 1 else 0 end)
            from ImportFile f join f.job j group by j.id, j.publicId, j.name, j.createdBy, j.createdAt, j.total
            order by j.createdAt desc, j.id desc
            """;
    private static final String FILES = """
            select new io.portico.admin.importing.FileRow(f.publicId, f.position, f.fileName, f.size, f.result, f.reason,
            f.details, f.field, f.contents.syntax, f.contents.number, f.contents.party, f.contents.payable,
            f.contents.currency, f.contents.valid, f.contents.brokenRules, c.name, i.publicId,
            case when f.sha256 is null then false else true end)
            from ImportFile f left join f.customer c left join f.invoice i
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** The newest fifty, newest first. */
    public List<ImportRow> list() {
        return em.createQuery(LIST, Object[].class)
                .setParameter("waiting", ImportResult.WAITING)
                .setParameter("imported", ImportResult.IMPORTED)
                .setParameter("held", ImportResult.HELD_BACK)
                .setParameter("seller", ImportResult.OTHER_SELLER)
                .setParameter("customer", ImportResult.NEEDS_CUSTOMER)
                .setParameter("refused", ImportResult.REFUSED)
                .setMaxResults(NEWEST)
                .getResultStream()
                .map(ImportRow::of)
                .toList();
    }

    /** One import with its counts. */
    public ImportView show(String publicId) {
        var job = find(publicId);
        return new ImportView(
                job.publicId(), job.name(), job.createdBy(), job.createdAt(), job.total(), counts(job));
    }

    private Map<ImportResult, Long> counts(ImportJob job) {
        var counts = new EnumMap<ImportResult, Long>(ImportResult.class);
        em.createQuery("select f.result, count(f) from ImportFile f where f.job = :job group by f.result", Object[].class)
                .setParameter("job", job)
                .getResultStream()
                .forEach(row -> counts.put((ImportResult) row[0], (Long) row[1]));
        return counts;
    }

    /** Files of an import in their order, from a place on and one more than a page; of one result, or all when null. */
    public List<FileRow> files(String publicId, ImportResult result, int from) {
        return rows(publicId, result, from).setMaxResults(ROWS + 1).getResultList();
    }

    /** All files of an import in their order. */
    public List<FileRow> all(String publicId, ImportResult result) {
        return rows(publicId, result, 0).getResultList();
    }

    private TypedQuery<FileRow> rows(String publicId, ImportResult result, int from) {
        var only = result == null ? "" : " and f.result = :result";
        var query = em.createQuery(
                        FILES + "where f.job = :job and f.position >= :from" + only + " order by f.position", FileRow.class)
                .setParameter("job", find(publicId))
                .setParameter("from", from);
        return result == null ? query : query.setParameter("result", result);
    }

    /** One file. */
    public FileRow file(String publicId) {
        return em.createQuery(FILES + "where f.publicId = :id", FileRow.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import file", publicId));
    }

    /** The import a file belongs to. */
    public String importOf(String file) {
        return em.createQuery("select f.job.publicId from ImportFile f where f.publicId = :id", String.class)
                .setParameter("id", file)
                .getSingleResult();
    }

    /** The SHA-256 of a file's bytes; nothing there when they were not kept. */
    public byte[] sha256(String publicId) {
        return em.createQuery("select f from ImportFile f where f.publicId = :id", ImportFile.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .map(ImportFile::sha256)
                .filter(sha256 -> sha256 != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("import file", publicId));
    }

    private ImportJob find(String publicId) {
        return em.createQuery("select j from ImportJob j where j.publicId = :id", ImportJob.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import", publicId));
    }
}
