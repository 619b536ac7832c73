/** Which firm a request belongs to is decided once, here, and cannot be forgotten: no firm, no query. */
package io.portico.tenancy;
