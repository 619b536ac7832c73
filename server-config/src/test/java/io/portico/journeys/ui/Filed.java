package io.portico.journeys.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.PublicId;
import io.portico.model.access.Sha256;

/** A file of customers, laid into the database at some stage of its way. */
public final class Filed {

    private Filed() {}

    /**
     * The public id of a file with one row: of a customer who is new, or who came of it when the stage is IMPORTED. Its
     * person can be invited then.
     */
    public static String at(Example firm, long colleague, String stage, String fileName, String customer) {
        var publicId = PublicId.fresh().value();
        var bytes = ("7," + customer + "," + publicId + "@people.example\n").getBytes(UTF_8);
        Example.change("""
                insert into stored_file (tenant_id, sha256, media_type, size, bytes, created_at)
                values (?, ?, 'text/csv', ?, ?, utc_timestamp(6))
                """, firm.id(), Sha256.of(bytes), bytes.length, bytes);
        Example.change("""
                insert into customer_file (tenant_id, public_id, name, sha256, stage, encoding, separated_by, decimals, headings,
                    sheet, mapping, known, total, created_by, colleague_id, created_at, finished_at)
                select ?, ?, ?, ?, ?, 'UTF_8', 'COMMA', 'POINT', false, 0, 'EXTERNAL_KEY,NAME,EMAIL', 'UPDATE', 1,
                    concat(first_name, ' ', last_name), id, utc_timestamp(6), utc_timestamp(6) from colleague where id = ?
                """, firm.id(), publicId, fileName, Sha256.of(bytes), stage, colleague);
        if (!stage.equals("READING")) row(firm, publicId, stage, customer);
        return publicId;
    }

    private static void row(Example firm, String publicId, String stage, String customer) {
        var there = stage.equals("IMPORTED") ? firm.customer(customer) : null;
        if (there != null) {
            var email = publicId.toLowerCase(java.util.Locale.ROOT) + "@people.example";
            Example.change("update customer set email = ?, email_canonical = ? where id = ?", email, email, there.id());
        }
        Example.change("""
                insert into customer_file_row (tenant_id, file_id, number, told, result, customer_id)
                select tenant_id, id, 1, ?, ?, ? from customer_file where public_id = ?
                """, "7\u001f" + customer, there == null ? "NEW" : "CREATED", there == null ? null : there.id(), publicId);
    }
}
