package io.portico.admin.table;

import java.util.Iterator;

/** Rows one after the other, as a file is read; blank ones are passed over. Close it when done. */
public interface Rows extends Iterator<TableRow>, AutoCloseable {

    @Override
    void close();
}
