/** Who works for the firm: their roles, invitations to join, and what each role includes. */
package io.portico.admin.team;
