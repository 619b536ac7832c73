package io.portico.admin.importing;

import io.portico.admin.work.Jobs;
import io.portico.model.NotFound;
import io.portico.model.customer.Customer;
import io.portico.model.importing.ImportFile;
import io.portico.model.importing.ImportResult;
import io.portico.model.importing.SameNumber;
import io.portico.model.timeline.Actor;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What colleagues answer about files that an import asks about. The file then waits to be read again. */
@TenantService
public class Answers {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Jobs jobs;

    /** Takes the file in although somebody else issued it; its key. */
    public long acceptSeller(String file, Actor by) {
        var found = find(file);
        found.acceptSeller(by);
        return waiting(found);
    }

    /** Makes a customer of the file's buyer; its key. */
    public long createCustomer(String file, Actor by) {
        var found = find(file);
        found.createCustomer(by);
        return waiting(found);
    }

    /** Takes the file in for this customer; its key. */
    public long assign(String file, String customer, Actor by) {
        var found = find(file);
        found.assign(customer(customer), by);
        return waiting(found);
    }

    /** Lets the file replace the invoice that has its number, or stand beside it; its key. */
    public long resolve(String file, SameNumber choice, Actor by) {
        var found = find(file);
        found.resolve(choice, by);
        return waiting(found);
    }

    /** Takes in all files of an import that somebody else issued; the worker reads them. */
    public void acceptAllSellers(String job, Actor by) {
        all(job, ImportResult.OTHER_SELLER).forEach(file -> file.acceptSeller(by));
        reopen(job);
    }

    /** Makes a customer of every buyer that an import asks about and that has a name; the worker reads the files. */
    public void createAllCustomers(String job, Actor by) {
        all(job, ImportResult.NEEDS_CUSTOMER).stream()
                .filter(file -> file.contents().party() != null)
                .forEach(file -> file.createCustomer(by));
        reopen(job);
    }

    /** Lets files of the same import and the same buyer try again: the customer may be there by now. */
    public void retryOthers(String file) {
        var answered = find(file);
        if (answered.contents().party() == null) return;

        em.createQuery("""
                        update ImportFile f set f.result = :waiting, f.version = f.version + 1
                        where f.job = :job and f.result = :result and f.contents.party = :party
                        """)
                .setParameter("waiting", ImportResult.WAITING)
                .setParameter("job", answered.job())
                .setParameter("result", ImportResult.NEEDS_CUSTOMER)
                .setParameter("party", answered.contents().party())
                .executeUpdate();
        jobs.reopen(InvoiceWork.QUEUE, answered.job().id());
    }

    private long waiting(ImportFile answered) {
        em.flush();
        jobs.reopen(InvoiceWork.QUEUE, answered.job().id());
        return answered.id();
    }

    private List<ImportFile> all(String job, ImportResult result) {
        return em.createQuery(
                        "select f from ImportFile f where f.job.publicId = :job and f.result = :result", ImportFile.class)
                .setParameter("job", job)
                .setParameter("result", result)
                .getResultList();
    }

    private void reopen(String job) {
        em.flush();
        em.createQuery("select j.id from ImportJob j where j.publicId = :job", Long.class)
                .setParameter("job", job)
                .getResultStream()
                .forEach(each -> jobs.reopen(InvoiceWork.QUEUE, each));
    }

    private ImportFile find(String publicId) {
        return em.createQuery("select f from ImportFile f where f.publicId = :id", ImportFile.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import file", publicId));
    }

    private Customer customer(String publicId) {
        return em.createQuery("select c from Customer c where c.publicId = :id", Customer.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("customer", publicId));
    }
}
