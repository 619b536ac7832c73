package io.portico.admin.customerfile;

/** What a column of a file can say of a customer. */
public enum Field {
    EXTERNAL_KEY("externalKey"),
    NAME("name"),
    KIND("kind"),
    EMAIL("email"),
    STREET("street"),
    POST_CODE("postCode"),
    CITY("city"),
    COUNTRY("country"),
    VAT_ID("vatId"),
    REGISTRATION_NUMBER("registrationNumber"),
    LANGUAGE("language");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** How forms and the timeline call it. */
    public String word() {
        return word;
    }

    /** The message key of its name. */
    public String key() {
        return "change." + word;
    }

    /** What stands between the columns that make it up together; null where one column is all. */
    String joint() {
        return this == NAME ? " " : this == STREET ? ", " : null;
    }
}
