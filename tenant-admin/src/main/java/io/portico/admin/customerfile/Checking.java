package io.portico.admin.customerfile;

import static io.portico.model.customerfile.RowResult.CHANGED;
import static io.portico.model.customerfile.RowResult.KNOWN;
import static io.portico.model.customerfile.RowResult.NEW;
import static io.portico.model.customerfile.RowResult.SAME;

import io.portico.admin.customer.CustomerChanges;
import io.portico.admin.table.TableRow;
import io.portico.admin.work.Claim;
import io.portico.admin.work.Jobs;
import io.portico.model.Refusal;
import io.portico.model.customerfile.CustomerFile;
import io.portico.model.customerfile.CustomerFileRow;
import io.portico.model.customerfile.RowResult;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Compares the rows of a file with the customers that are there, some hundreds in one transaction. */
@TenantService
public class Checking {

    private static final String LAID = """
            select r.number, r.told from CustomerFileRow r where r.file = :file and r.result <> :wrong order by r.number
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Directories directories;

    @Inject
    CustomerFiles files;

    @Inject
    Jobs jobs;

    /** Opens a file where its check stands. */
    OpenCheck open(Claim claim) {
        var file = em.find(CustomerFile.class, claim.job());
        var seen = new Seen();
        var last = em.createQuery("select max(r.number) from CustomerFileRow r where r.file = :file", Integer.class)
                .setParameter("file", file)
                .getSingleResult();
        em.createQuery(LAID, Object[].class)
                .setParameter("file", file)
                .setParameter("wrong", RowResult.WRONG)
                .getResultStream()
                .forEach(row -> seen.add((int) row[0], Entry.of(Told.read((String) row[1]), null).details()));
        return new OpenCheck(claim, files.reading(file), seen, last == null ? 0 : last);
    }

    /** Lays these rows with what would become of each; false when somebody else holds the file by now. */
    boolean lay(Claim claim, List<TableRow> rows, OpenCheck open) {
        if (!jobs.hold(claim)) return false;

        var told = rows.stream().map(open.reading()::told).toList();
        var entries = told.stream().map(each -> Entry.of(each, null)).toList();
        var directory = directories.of(entries.stream().map(Entry::details).toList());
        var file = em.getReference(CustomerFile.class, claim.job());
        for (var i = 0; i < rows.size(); i++) {
            var row = new CustomerFileRow(file, rows.get(i).number(), told.get(i).written());
            judge(row, told.get(i), entries.get(i), directory, open.seen());
            em.persist(row);
        }
        return true;
    }

    private static void judge(CustomerFileRow row, Told told, Entry entry, Directory directory, Seen seen) {
        var match = directory.match(entry.details());
        var customer = match.customer();
        var before = customer == null ? null : customer.details();
        var full = customer == null ? entry : Entry.of(told, before);
        var wrong = new ArrayList<>(full.wrong());
        if (match.several()) wrong.add(new Refusal("customerFile.wrong.several"));
        seen.clash(entry.details()).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            row.refuse(Wrongs.written(wrong));
            return;
        }
        seen.add(row.number(), entry.details());
        if (customer == null) row.becomes(NEW, null);
        else if (match.likeness() != null) row.becomes(KNOWN, customer);
        else row.becomes(CustomerChanges.between(before, full.details()).isEmpty() ? SAME : CHANGED, customer);
    }

    /** All rows are laid. */
    void finish(Claim claim) {
        if (jobs.hold(claim)) em.find(CustomerFile.class, claim.job()).checked();
    }

    /** The file can't be read that way after all. */
    void fail(Claim claim) {
        if (!jobs.hold(claim)) return;

        var file = em.find(CustomerFile.class, claim.job());
        em.createQuery("delete from CustomerFileRow r where r.file = :file").setParameter("file", file).executeUpdate();
        file.fail("table.unreadable");
    }
}
