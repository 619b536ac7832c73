package io.portico.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Runs just outside every transaction. None begins while the database is known to be away. One that the database broke off,
 * because it and another were in each other's way, is done again from its beginning, up to five times after a pause that
 * chance lengthens (security.md E19).
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
public class Attempt {

    private static final System.Logger LOG = System.getLogger(Attempt.class.getName());
    private static final int MOST = 5;
    private static final int FIRST_PAUSE = 10;
    /** Whoever has waited this long for a lock is told to come back instead. */
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();

    @Inject
    DatabaseWatch database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        database.mustAnswer();
        var begun = System.nanoTime();
        for (var time = 1; ; time++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (time > MOST || System.nanoTime() - begun > PATIENCE || isInner() || !Mishap.isClash(e)) throw e;

                Figures.count("portico_transactions_repeated_total");
                LOG.log(Level.DEBUG, "{0} is done again", call.getMethod());
                Thread.sleep(ThreadLocalRandom.current().nextLong(1L << time) * FIRST_PAUSE + FIRST_PAUSE);
            }
        }
    }

    // What has broken inside a transaction that still goes on has broken all of it; only the outermost can be repeated.
    private boolean isInner() {
        return transaction.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
    }
}
