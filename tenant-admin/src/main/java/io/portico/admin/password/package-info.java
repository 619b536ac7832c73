/** A colleague who has forgotten their password gets another one by mail. */
package io.portico.admin.password;
