package io.portico.admin.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses an act before it begins, in words, when the colleague's role doesn't include it. */
@Needs
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class NeedsInterceptor {

    @Inject
    Admission admission;

    @AroundInvoke
    Object demand(InvocationContext call) throws Exception {
        admission.demand(call.getMethod().getAnnotation(Needs.class).value());
        return call.proceed();
    }
}
