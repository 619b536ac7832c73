package io.portico.admin.mail;

import io.portico.model.post.Letter;
import io.portico.model.post.LetterState;

/** What became of a mail that met a problem. Shape and tone of the badge by look.md §5. */
public enum Fate {
    BOUNCED("overdue", "danger"),
    GIVEN_UP("overdue", "danger"),
    TOO_LATE("cancelled", ""),
    WAITING("clock", "caution");

    private final String icon;
    private final String tone;

    Fate(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    static Fate of(Letter letter) {
        if (letter.isRefused()) return BOUNCED;
        if (letter.state() == LetterState.READY) return WAITING;

        return letter.state() == LetterState.DEAD ? GIVEN_UP : TOO_LATE;
    }

    public String icon() {
        return icon;
    }

    public String tone() {
        return tone;
    }
}
