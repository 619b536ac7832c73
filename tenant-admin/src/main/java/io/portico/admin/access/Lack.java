package io.portico.admin.access;

/** What somebody lacks who may not reach a page: a role that includes it, or an edition that has it. */
public enum Lack {
    ROLE("lack.role"),
    EDITION("lack.edition");

    private final String key;

    Lack(String key) {
        this.key = key;
    }

    /** The message key of the sentence that says so. */
    public String key() {
        return key;
    }
}
