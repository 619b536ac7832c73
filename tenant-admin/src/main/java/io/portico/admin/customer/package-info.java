/** Whom the firm bills: found, opened, changed, with everything that hangs on them one press away. */
package io.portico.admin.customer;
