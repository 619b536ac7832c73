package io.portico.admin.importing;

import io.portico.admin.einvoice.EInvoices;
import io.portico.admin.einvoice.ReadInvoice;
import io.portico.admin.einvoice.Verdict;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.work.Claim;
import io.portico.model.Refusal;
import io.portico.platform.Mishap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/** Takes one file from waiting to its result: reads and judges it outside of any transaction, then settles it in one. */
@ApplicationScoped
public class FileImport {

    private static final System.Logger LOG = System.getLogger(FileImport.class.getName());
    private static final int TRIES = 3;

    @Inject
    WaitingFiles files;

    @Inject
    Settlement settlement;

    private final EInvoices einvoices = new EInvoices();

    /** Imports the file within the firm that was entered. The claim is the worker's; null for a colleague's own press. */
    public void run(long id, Claim claim) {
        var file = files.open(id);
        if (file == null) return;

        var reading = einvoices.read(file.name(), file.content());
        var verdict = file.judged() || !(reading instanceof ReadInvoice invoice) ? null : verdict(invoice);
        settle(id, new Assessed(reading, verdict), claim);
    }

    private Verdict verdict(ReadInvoice invoice) {
        return einvoices.verdict(invoice.xml());
    }

    // What the file itself breaks must not keep the other files waiting for ever; what passes is no fault of it.
    private void settle(long id, Assessed assessed, Claim claim) {
        for (var left = TRIES - 1; ; left--) {
            try {
                settlement.settle(id, assessed, claim);
                return;
            } catch (Refusal refusal) {
                settlement.refuse(id, refusal.key(), List.of(refusal.details()));
                return;
            } catch (RuntimeException e) {
                if (Mishap.isPassing(e)) throw e;

                LOG.log(Level.WARNING, "Import file " + id + " could not be settled", e);
                if (left > 0) continue;
                settlement.refuse(id, Reason.UNREADABLE.key(), List.of());
                return;
            }
        }
    }
}
