package io.portico.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Runs just inside the transaction and hands EclipseLink the tenant. */
@TenantBound
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class TenantBoundInterceptor {

    @Inject
    CurrentTenant current;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        em.setProperty(TenantOwned.PROPERTY, current.get().id());
        return call.proceed();
    }
}
