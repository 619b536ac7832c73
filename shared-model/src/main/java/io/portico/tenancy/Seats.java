package io.portico.tenancy;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.portico.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How many transactions of one firm run at once in this app of this node: fewer than there are connections, so that a firm
 * whose rows are locked, or that is very busy, leaves some to the others (security.md ).
 */
@ApplicationScoped
class Seats {

    private static final int EACH = 8;
    private static final int PATIENCE = 2;

    private final Map<Long, Semaphore> firms = new ConcurrentHashMap<>();

    /** Waits for a free one, not for long; to be released when the transaction ends. */
    Semaphore take(long firm) throws InterruptedException {
        var seats = firms.computeIfAbsent(firm, unseen -> new Semaphore(EACH, true));
        if (seats.tryAcquire(PATIENCE, SECONDS)) return seats;

        Figures.count("portico_firm_crowded_total");
        throw new IllegalStateException(new SQLTransientConnectionException("too many are at work for firm " + firm));
    }
}
