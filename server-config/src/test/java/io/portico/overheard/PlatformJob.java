package io.portico.overheard;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The only work that is done for all firms at once, and by which statements (security.md T-3: at most six). */
enum PlatformJob {

    /** Senders take letters that are due, and say what became of each by its key and fence. */
    OUTBOX(Set.of("letter"), "select id from letter where state = .* for update skip locked"
            + "|select id, tenant_id, .* from letter where id in \\(\\?\\) and claimed_by = \\?.*"
            + "|update letter set claimed_by = \\?, .* where id in \\(\\?\\) and state = \\? .*"
            + "|update letter set .* where id = \\? and fence = \\? and state = \\?.*"),

    /** What is long over is dropped or removed, some rows at a time. */
    CLEAN_UP(Set.of("letter", "sign_in_attempt", "email_change", "password_reset", "client_sign_in", "client_session",
            "customer_file", "customer_file_row", "stored_file", "import_file", "invitation", "share", "invoice_original"),
            "update letter set .* and expires_at <= utc_timestamp.* limit \\?"
                    + "|delete from \\w+ where .* < utc_timestamp\\(\\?\\)(?: - interval \\? day.*)?"),

    /** Workers take the oldest job that waits, and hold, end or give it back by its key and fence. */
    QUEUES(Set.of("import_job", "import_file", "customer_file", "customer_file_row"),
            "select id, tenant_id, fence \\+ \\? from \\w+ where finished_at is null .* for update skip locked"
                    + "|update \\w+ set claimed_by = \\?, fence = fence \\+ \\?, .* where id = \\?"
                    + "|update \\w+ set finished_at = null where id = \\?"
                    + "|update \\w+ set .* where id = \\? and fence = \\?.*"),

    /** Whoever tries many accounts is noticed; counts go to the firm they are about. */
    GUESSING(Set.of("client_sign_in"), "select tenant_id, .*count\\(.* from client_sign_in .* group by tenant_id.*"),

    /** A colleague's looks at portals end with their sign-in, at all firms they work for. */
    LOOKS(Set.of("viewing"), "update viewing v join staff_session s on s.public_id = v.staff_session set v.ended_at = .* "
            + "where v.ended_at is null and s\\..*"),

    /** The operator's figures: how much waits, and since when. */
    FIGURES(Set.of("letter", "import_job", "customer_file"), "select count\\(\\*\\), coalesce\\(.* from \\w+ where .*");

    private final Set<String> tables;
    private final String statements;

    PlatformJob(Set<String> tables, String statements) {
        this.tables = tables;
        this.statements = statements;
    }

    /** Whose statement this is, which leaves these tables unbound. */
    static Optional<PlatformJob> of(String sql, Set<String> unbound) {
        if (unbound.isEmpty()) return Optional.empty();
        return Stream.of(values())
                .filter(job -> job.tables.containsAll(unbound) && sql.matches(job.statements))
                .findFirst();
    }
}
