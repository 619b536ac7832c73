package io.portico.admin.sharing;

/** How far an invited person has come. Shape and tone of the badge by look.md §5. */
public enum AccessState {
    QUEUED("clock", ""),
    SENT("mail", "notice"),
    OPENED("eye", "notice"),
    REGISTERED("active", "positive"),
    BOUNCED("overdue", "danger"),
    NOT_SENT("overdue", "danger"),
    EXPIRED("clock", "caution"),
    BY_RECORD("person", "");

    private final String icon;
    private final String tone;

    AccessState(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public String icon() {
        return icon;
    }

    public String tone() {
        return tone;
    }
}
