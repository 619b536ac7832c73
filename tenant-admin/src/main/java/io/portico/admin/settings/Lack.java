package io.portico.admin.settings;

/** What somebody lacks who may not reach the portal's settings: the role, or an edition that has a portal. */
public enum Lack {
    ROLE("settings.lackRole"),
    EDITION("settings.lackEdition");

    private final String key;

    Lack(String key) {
        this.key = key;
    }

    /** The message key of the sentence that says so. */
    public String key() {
        return key;
    }
}
