package io.portico.admin.table;

/** How much of a table is taken in; more is refused with a sentence, never cut off. Of a package: security.md U-3. */
public final class TableLimits {

    /** Bytes of one file. */
    public static final int FILE = 10 * 1024 * 1024;

    /** Rows that hold anything, without the headings. */
    public static final int ROWS = 20_000;

    /** Cells side by side. */
    public static final int COLUMNS = 100;

    /** Files inside an XLSX. */
    static final int ENTRIES = 1_000;

    /** Bytes of an XLSX unpacked. */
    static final long UNPACKED = 200L * 1024 * 1024;

    /** Bytes of the texts that all sheets of an XLSX share, because they are held in memory. */
    static final long SHARED_TEXTS = 16L * 1024 * 1024;

    /** How many times larger unpacked may be than packed. */
    static final int RATIO = 100;

    private TableLimits() {}
}
