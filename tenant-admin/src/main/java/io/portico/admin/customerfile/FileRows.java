package io.portico.admin.customerfile;

import io.portico.model.customerfile.CustomerFile;
import io.portico.model.customerfile.CustomerFileRow;
import io.portico.model.customerfile.RowResult;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a file and what would or did become of them, as pages show them. */
@TenantService
public class FileRows {

    /** Rows on one page. */
    public static final int ROWS = 50;

    private static final int NEWEST = 50;
    private static final String COUNTS = """
            select r.file.id, r.result, count(r) from CustomerFileRow r where r.file in :files group by r.file.id, r.result
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CustomerFiles files;

    /** The newest fifty files, newest first. */
    public List<FileView> list() {
        var newest = em.createQuery("select f from CustomerFile f order by f.createdAt desc, f.id desc", CustomerFile.class)
                .setMaxResults(NEWEST)
                .getResultList();
        var counts = counts(newest);
        return newest.stream().map(file -> view(file, counts.getOrDefault(file.id(), Map.of()))).toList();
    }

    /** One file with its counts. */
    public FileView show(String publicId) {
        var file = files.find(publicId);
        return view(file, counts(file));
    }

    private static FileView view(CustomerFile file, Map<RowResult, Long> counts) {
        return new FileView(
                file.publicId(), file.name(), file.createdBy(), file.createdAt(), file.stage(), file.total(),
                file.problem(), counts);
    }

    /** How many rows came to which result. */
    Map<RowResult, Long> counts(CustomerFile file) {
        return counts(List.of(file)).getOrDefault(file.id(), Map.of());
    }

    private Map<Long, Map<RowResult, Long>> counts(List<CustomerFile> of) {
        var counts = new HashMap<Long, Map<RowResult, Long>>();
        if (of.isEmpty()) return counts;

        em.createQuery(COUNTS, Object[].class).setParameter("files", of).getResultStream().forEach(row -> counts
                .computeIfAbsent((Long) row[0], key -> new EnumMap<>(RowResult.class))
                .put((RowResult) row[1], (Long) row[2]));
        return counts;
    }

    /** Rows of one result from a number of the file on, one more than a page holds. */
    public List<RowView> rows(String publicId, RowResult result, int from) {
        return em.createQuery(
                        "select r from CustomerFileRow r left join fetch r.customer where r.file = :file"
                                + " and r.result = :result and r.number >= :from order by r.number",
                        CustomerFileRow.class)
                .setParameter("file", files.find(publicId))
                .setParameter("result", result)
                .setParameter("from", from)
                .setMaxResults(ROWS + 1)
                .getResultStream()
                .map(RowView::of)
                .toList();
    }

    /** What is wrong with which row, by the number of the row. */
    public Map<Integer, RowView> wrong(String publicId) {
        var wrong = new TreeMap<Integer, RowView>();
        em.createQuery(
                        "select r from CustomerFileRow r where r.file = :file and r.result = :wrong", CustomerFileRow.class)
                .setParameter("file", files.find(publicId))
                .setParameter("wrong", RowResult.WRONG)
                .getResultStream()
                .forEach(row -> wrong.put(row.number(), RowView.of(row)));
        return wrong;
    }
}
