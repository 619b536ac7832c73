package io.portico.admin.start;

import java.util.Locale;

/** One of the first steps of a firm, told apart by what the database says is done. */
public enum Step {
    BRAND("settings"),
    CUSTOMERS("people"),
    SHARE("mail"),
    TEAM("folder");

    private final String icon;

    Step(String icon) {
        this.icon = icon;
    }

    /** The keys of its words end with this. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }
}
