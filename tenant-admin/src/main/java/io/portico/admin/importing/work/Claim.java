package io.portico.admin.importing.work;

/**
 * An upload one worker holds for the length of its lease.
 *
 * @param fence counts the claims of this upload; only the newest holder goes on with it
 */
public record Claim(long job, long firm, int fence) {}
