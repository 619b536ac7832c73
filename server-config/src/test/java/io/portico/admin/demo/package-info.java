/** The demo's firms are founded by the beans of tenant-admin, so it is looked at from inside. */
package io.portico.admin.demo;
