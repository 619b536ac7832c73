package io.portico.admin.customerfile;

import io.portico.admin.table.TableRow;
import io.portico.admin.work.Claim;
import io.portico.admin.work.Queue;
import io.portico.admin.work.Work;
import io.portico.model.Refusal;
import io.portico.platform.Figures;
import io.portico.platform.Mishap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Checks files of customers and takes them in, some rows at a time. One thread of a node does it, so the open file is its
 * own.
 */
@ApplicationScoped
public class FileWork implements Work {

    private static final System.Logger LOG = System.getLogger(FileWork.class.getName());
    private static final int CHECKED_TOGETHER = 250;
    private static final int ENTERED_TOGETHER = 50;
    private static final int TRIES = 3;

    @Inject
    Checking checking;

    @Inject
    Entering entering;

    @Inject
    Closing closing;

    private OpenCheck open;

    @Override
    public Queue queue() {
        return CustomerFiles.QUEUE;
    }

    @Override
    public boolean step(Claim claim) {
        return switch (closing.stage(claim)) {
            case CHECKING -> check(claim);
            case IMPORTING -> enter(claim);
            default -> false;
        };
    }

    private boolean check(Claim claim) {
        try {
            if (open == null || !open.isOf(claim)) open(claim);
            var rows = open.next(CHECKED_TOGETHER);
            if (!rows.isEmpty()) return lay(claim, rows);

            close();
            checking.finish(claim);
        } catch (Refusal unreadable) {
            close();
            checking.fail(claim);
        } catch (RuntimeException e) {
            // What was read of it may not be laid: the next try opens it anew.
            close();
            throw e;
        }
        return false;
    }

    private boolean lay(Claim claim, List<TableRow> rows) {
        Figures.add(rows.size(), "portico_imported_total", "kind", "customer rows checked");
        return checking.lay(claim, rows, open);
    }

    private void open(Claim claim) {
        close();
        open = checking.open(claim);
    }

    private void close() {
        if (open != null) open.close();
        open = null;
    }

    private boolean enter(Claim claim) {
        var keys = closing.waiting(claim, ENTERED_TOGETHER);
        if (keys.isEmpty()) {
            closing.finish(claim);
            return false;
        }
        try {
            entering.enter(claim, keys);
        } catch (RuntimeException e) {
            if (Mishap.isPassing(e)) throw e;

            LOG.log(Level.DEBUG, "Rows of a customer file are taken in one by one", e);
            keys.forEach(key -> enter(claim, key));
        }
        Figures.add(keys.size(), "portico_imported_total", "kind", "customer rows");
        return true;
    }

    // A colleague may have saved the same customer, or one with the same number, at this very moment; that passes.
    private void enter(Claim claim, long key) {
        for (var left = TRIES - 1; ; left--) {
            try {
                entering.enter(claim, List.of(key));
                return;
            } catch (RuntimeException e) {
                if (Mishap.isPassing(e)) throw e;
                if (left > 0) continue;

                LOG.log(Level.WARNING, "Row " + key + " of a customer file could not be taken in", e);
                entering.giveUp(key);
                return;
            }
        }
    }
}
