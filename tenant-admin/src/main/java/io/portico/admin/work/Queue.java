package io.portico.admin.work;

/**
 * A table whose rows are jobs. It has the columns {@code finished_at}, {@code claimed_by}, {@code lease_until} and {@code
 * fence}; a job without the first waits for a worker.
 *
 * @param table its name, which is never anybody's input
 * @param open a condition in SQL: what of a job is still to be done, so that it can't end
 */
public record Queue(String table, String open) {}
