package io.portico.model.customerfile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a file is read, in the words of whoever reads it, and which of its columns are what. */
@Embeddable
public class ReadAs {

    @Column(name = "encoding")
    private String encoding;

    @Column(name = "separated_by")
    private String separator;

    @Column(name = "decimals")
    private String decimals;

    @Column(name = "headings")
    private boolean headings;

    @Column(name = "sheet")
    private int sheet;

    @Column(name = "mapping")
    private String mapping;

    protected ReadAs() {}

    public ReadAs(String encoding, String separator, String decimals, boolean headings, int sheet, String mapping) {
        this.encoding = encoding;
        this.separator = separator;
        this.decimals = decimals;
        this.headings = headings;
        this.sheet = sheet;
        this.mapping = mapping;
    }

    public String encoding() {
        return encoding;
    }

    public String separator() {
        return separator;
    }

    public String decimals() {
        return decimals;
    }

    /** Whether the first row names the columns. */
    public boolean headings() {
        return headings;
    }

    /** Which sheet, from 0. */
    public int sheet() {
        return sheet;
    }

    /** What each column is, parted by commas; nothing for one that is left out. */
    public String mapping() {
        return mapping;
    }
}
