package io.portico.admin.work;

/**
 * A job that one worker holds for the length of its lease.
 *
 * @param fence counts the claims of this job; only the newest holder goes on with it
 */
public record Claim(Queue queue, long job, long firm, int fence) {}
