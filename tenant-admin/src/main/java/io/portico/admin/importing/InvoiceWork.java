package io.portico.admin.importing;

import io.portico.admin.work.Claim;
import io.portico.admin.work.Queue;
import io.portico.admin.work.Work;
import io.portico.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the e-invoices of uploads, file by file. */
@ApplicationScoped
public class InvoiceWork implements Work {

    static final Queue QUEUE = new Queue("import_job", """
            exists (select 1 from import_file f where f.tenant_id = import_job.tenant_id
            and f.job_id = import_job.id and f.result = 'WAITING')""");

    @Inject
    WaitingFiles files;

    @Inject
    FileImport importer;

    @Override
    public Queue queue() {
        return QUEUE;
    }

    @Override
    public boolean step(Claim claim) {
        var next = files.next(claim.job());
        next.ifPresent(file -> importer.run(file, claim));
        if (next.isPresent()) Figures.count("portico_imported_total", "kind", "invoice files");
        return next.isPresent();
    }
}
