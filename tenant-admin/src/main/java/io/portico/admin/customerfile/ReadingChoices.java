package io.portico.admin.customerfile;

import io.portico.admin.table.DecimalSign;
import io.portico.admin.table.Encoding;
import io.portico.admin.table.Separator;

/** What can be chosen of how a file is read. */
public record ReadingChoices() {

    public Encoding[] encodings() {
        return Encoding.values();
    }

    public Separator[] separators() {
        return Separator.values();
    }

    public DecimalSign[] decimals() {
        return DecimalSign.values();
    }

    public Field[] fields() {
        return Field.values();
    }
}
