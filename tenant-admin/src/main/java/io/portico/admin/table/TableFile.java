package io.portico.admin.table;

import io.portico.model.words.Language;
import java.util.List;

/** A file that holds a table. {@link Tables} says which it is. */
public interface TableFile {

    /** Whether it is text, so that somebody may say how to read it. */
    boolean isText();

    /** What its sheets are called, in order; none of a text. */
    List<String> sheets();

    /** How it is likely to be read; the reader's language decides where nothing else does. */
    Layout recognise(Language reader);

    /** All rows that hold anything, headings included. Refuses what can't be read, and more columns than any table has. */
    Rows rows(Layout layout);
}
