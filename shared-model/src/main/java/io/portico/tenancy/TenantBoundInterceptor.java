package io.portico.tenancy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs just inside the transaction and hands EclipseLink the tenant. What somebody writes who only looks is not kept. */
@TenantBound
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class TenantBoundInterceptor {

    private static final Object INSIDE = TenantBoundInterceptor.class;
    private static final Object FIRM = CurrentTenant.class;

    @Inject
    CurrentTenant current;

    @Inject
    Seats seats;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        enter(current.get().id());
        return transaction.getResource(INSIDE) == null ? outermost(call) : call.proceed();
    }

    // A transaction may visit one firm after another: what was written for the last is written as its own, and nothing
    // that was read of it is still at hand.
    private void enter(Long firm) {
        var last = transaction.getResource(FIRM);
        if (last != null && !last.equals(firm)) {
            em.flush();
            em.clear();
        }
        em.setProperty(TenantOwned.PROPERTY, firm);
        transaction.putResource(FIRM, firm);
    }

    /** Takes a seat, and gives up what somebody wrote who only looks once all is read: before that it could take in nothing. */
    private Object outermost(InvocationContext call) throws Exception {
        var seat = seats.take(current.get().id());
        try {
            transaction.putResource(INSIDE, true);
            return call.proceed();
        } finally {
            seat.release();
            if (current.isLooking()) transaction.setRollbackOnly();
        }
    }
}
