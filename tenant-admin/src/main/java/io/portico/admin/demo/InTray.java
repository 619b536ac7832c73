package io.portico.admin.demo;

import io.portico.admin.importing.FileImport;
import io.portico.admin.importing.Intake;
import io.portico.admin.upload.Sent;
import io.portico.model.importing.ImportFile;
import io.portico.model.importing.ImportJob;
import io.portico.model.invoice.Invoice;
import io.portico.model.timeline.Actor;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Gives the demo's e-invoices to the importer, and dates what came of them back to the afternoon they were issued. */
@TenantService
public class InTray {

    private static final LocalTime READ_AT = LocalTime.of(15, 58);
    private static final List<String> DATED_BACK = List.of(
            "update ImportFile f set f.readAt = :then where f.invoice = :invoice",
            "update InvoiceOriginal o set o.receivedAt = :then where o.invoice = :invoice",
            "update Invoice i set i.createdAt = :then where i = :invoice",
            "update TimelineEvent e set e.at = :then where e.invoiceId = :id");

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Intake intake;

    @Inject
    FileImport importer;

    /** The invoice that the importer made of a file. What was at hand before is no longer managed. */
    Invoice take(Original original, Actor by) {
        var upload = intake.take(List.of(Sent.of(original.fileName(), original.content())), by);
        var file = file(upload);
        importer.run(file.id(), null);
        em.flush();
        var invoice = file.invoice();
        if (invoice == null) throw new IllegalStateException(original.fileName() + " was not imported");

        dateBack(file.job(), invoice, invoice.issuedOn().atTime(READ_AT).atZone(tenant.get().zone()).toInstant());
        em.clear();
        return em.find(Invoice.class, invoice.id());
    }

    private ImportFile file(String upload) {
        return em.createQuery("select f from ImportFile f where f.job.publicId = :upload", ImportFile.class)
                .setParameter("upload", upload)
                .getSingleResult();
    }

    private void dateBack(ImportJob upload, Invoice invoice, Instant then) {
        em.createQuery("update ImportJob j set j.createdAt = :then where j = :upload")
                .setParameter("then", then)
                .setParameter("upload", upload)
                .executeUpdate();
        for (var jpql : DATED_BACK) {
            var update = em.createQuery(jpql).setParameter("then", then);
            if (jpql.contains(":id")) update.setParameter("id", invoice.id());
            else update.setParameter("invoice", invoice);
            update.executeUpdate();
        }
    }
}
