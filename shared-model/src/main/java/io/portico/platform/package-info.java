/** What every firm stands on: settings, the database's clock, limits. The only package besides tenancy that reads tables without a tenant. */
package io.portico.platform;
