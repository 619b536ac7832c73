package io.portico.admin.importing;

import io.portico.model.file.Files;
import io.portico.model.importing.ImportFile;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The files that invoices were read from, byte for byte, with the verdict on each. */
@TenantService
public class Originals {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Files files;

    @Inject
    KnownInvoices known;

    @Inject
    DatabaseClock clock;

    /** Keeps the file as an original of the invoice, beside others that are there. */
    void keep(ImportFile file, Invoice invoice) {
        var contents = file.contents();
        var original = new InvoiceOriginal(
                invoice, files.find(file.sha256()), contents.syntax(), file.fileName(), clock.now());
        if (contents.valid() != null) original.judge(contents.valid() ? null : contents.brokenRules());
        em.persist(original);
    }

    /** The originals so far give way to a newer version; they stay in the history. */
    void replace(Invoice invoice) {
        known.originals(invoice).forEach(original -> original.replace(clock.now()));
    }
}
