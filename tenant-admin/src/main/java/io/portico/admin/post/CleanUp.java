package io.portico.admin.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Drops what has expired and removes what nobody will ask for again, some rows at a time and for all firms at once. */
@Transactional
@ApplicationScoped
public class CleanUp {

    private static final String DROP = """
            update letter set state = 'DROPPED', content = null, claimed_by = null, lease_until = null
            where state = 'READY' and expires_at <= utc_timestamp(6)
            and (lease_until is null or lease_until <= utc_timestamp(6)) limit 1000
            """;

    // What nobody took in of a file of customers in a month nobody will; its bytes go when no row names them any more.
    // An invitation or a share shows what became of its letter for as long as it is listed itself.
    private static final List<String> OLD = List.of(
            "delete from usage_limit where expires_at < utc_timestamp(6) - interval 1 day limit 2000",
            "delete from sign_in_attempt where expires_at < utc_timestamp(6) - interval 1 day limit 2000",
            "delete from sign_up where expires_at < utc_timestamp(6) limit 2000",
            "delete from staff_code where expires_at < utc_timestamp(6) - interval 1 day limit 2000",
            "delete from staff_reset where expires_at < utc_timestamp(6) - interval 7 day limit 2000",
            "delete from email_change where undone_at < utc_timestamp(6) - interval 30 day limit 2000",
            "delete from password_reset where expires_at < utc_timestamp(6) - interval 7 day limit 2000",
            "delete from client_sign_in where at < utc_timestamp(6) - interval 365 day limit 2000",
            "delete from colleague_sign_in where at < utc_timestamp(6) - interval 365 day limit 2000",
            "delete from client_session where absolute_until < utc_timestamp(6) - interval 1 day limit 2000",
            "delete from staff_session where absolute_until < utc_timestamp(6) - interval 1 day limit 2000",
            """
            delete from customer_file_row where (tenant_id, file_id) in (select tenant_id, id from customer_file
            where stage in ('READING', 'CHECKED') and created_at < utc_timestamp(6) - interval 30 day) limit 2000
            """,
            """
            delete from customer_file where stage in ('READING', 'CHECKED')
            and created_at < utc_timestamp(6) - interval 30 day and not exists (select 1 from customer_file_row r
            where r.tenant_id = customer_file.tenant_id and r.file_id = customer_file.id) limit 200
            """,
            """
            delete from stored_file where created_at < utc_timestamp(6) - interval 1 day
            and media_type in ('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
            and not exists (select 1 from customer_file c where c.tenant_id = stored_file.tenant_id
                and c.sha256 = stored_file.sha256)
            and not exists (select 1 from import_file i where i.tenant_id = stored_file.tenant_id
                and i.sha256 = stored_file.sha256) limit 200
            """,
            """
            delete from letter where state in ('SENT', 'DROPPED', 'DEAD')
            and created_at < utc_timestamp(6) - interval 90 day
            and not exists (select 1 from invitation i where i.tenant_id = letter.tenant_id and i.letter_id = letter.id)
            and not exists (select 1 from share s where s.tenant_id = letter.tenant_id and s.letter_id = letter.id)
            and not exists (select 1 from sign_in_attempt a where a.tenant_id = letter.tenant_id and a.letter_id = letter.id)
            limit 2000
            """);

    // A picture that was chosen and not saved yet waits a day for the rest of its form.
    private static final String UNUSED_PICTURES = """
            delete from stored_file where id in (select id from (
                select s.id from firm f join stored_file s on s.tenant_id = f.id
                where s.media_type in ('image/png', 'image/jpeg') and s.created_at < utc_timestamp(6) - interval 1 day
                and (f.logo_sha256 is null or f.logo_sha256 <> s.sha256)
                and not exists (select 1 from invoice_original o where o.tenant_id = s.tenant_id and o.sha256 = s.sha256)
                and not exists (select 1 from import_file i where i.tenant_id = s.tenant_id and i.sha256 = s.sha256)
                limit 200) unused)
            and created_at < utc_timestamp(6) - interval 1 day
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Letters that nobody waits for any more are never sent, and what they said is wiped. */
    public void dropExpired() {
        em.createNativeQuery(DROP).executeUpdate();
    }

    /** Removes a portion of everything that is long over. */
    public void removeOld() {
        for (var removal : OLD) em.createNativeQuery(removal).executeUpdate();
        em.createNativeQuery(UNUSED_PICTURES).executeUpdate();
    }
}
