package io.portico.tenancy;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** One call, one transaction, one firm. Nothing else holds an entity manager of firms' rows. */
@Stereotype
@ApplicationScoped
@Transactional
@TenantBound
@Retention(RUNTIME)
@Target(TYPE)
public @interface TenantService {}
