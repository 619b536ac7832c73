package io.portico.journeys.ui;

import io.portico.model.access.PublicId;

/** An import of one file that is over: the names that addresses call it and its file by. */
public record Imported(String job, String file) {

    /** Lays an import into the database whose file ended like this, NEEDS_CUSTOMER or any other result. */
    public static Imported of(Example firm, long colleague, String fileName, String party, String result) {
        var imported = new Imported(PublicId.fresh().value(), PublicId.fresh().value());
        Example.change("""
                insert into import_job (tenant_id, public_id, name, created_by, colleague_id, total, created_at, finished_at)
                select ?, ?, '', concat(first_name, ' ', last_name), id, 1, utc_timestamp(6), utc_timestamp(6)
                from colleague where id = ?
                """, firm.id(), imported.job, colleague);
        Example.change("""
                insert into import_file (tenant_id, public_id, job_id, position, file_name, size, result, number, party,
                    payable_minor, currency, valid)
                select tenant_id, ?, id, 0, ?, 1000, ?, '7', ?, 12100, 'EUR', true from import_job where public_id = ?
                """, imported.file, fileName, result, party, imported.job);
        return imported;
    }
}
