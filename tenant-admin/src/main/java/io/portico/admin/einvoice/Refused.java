package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.util.List;

/**
 * A file that can't be taken in, and why in words.
 *
 * @param fileName what the file was called
 * @param sha256 of the file as it came; empty for an entry of a zip that was never unpacked
 * @param reason why
 * @param arguments for the sentence's placeholders
 * @param field the field to blame, as {@code cbc:DocumentCurrencyCode}, or null
 */
public record Refused(String fileName, String sha256, Reason reason, List<Object> arguments, String field)
        implements Reading, Unpacked {

    static Refused of(String fileName, String sha256, Unreadable why) {
        return new Refused(UploadedFile.shown(fileName), sha256, why.reason(), why.arguments(), why.field());
    }

    /** The message key of the sentence. */
    public String key() {
        return reason.key();
    }
}
