package io.portico.model.post;

import io.portico.model.words.Words;

/** Mails about how somebody proves who they are. */
public final class FactorMails {

    private final Mails mails;
    private final Words words;

    /** In the words and the brand of these. */
    public FactorMails(Mails mails) {
        this.mails = mails;
        this.words = mails.words;
    }

    /** The notice to the owner of an account; the page is their account, {@code name} what it is about, or null. */
    public Mail accountChanged(AccountChange change, String name, Asked changed, String page) {
        var formats = words.formats();
        var day = formats.longDate(changed.at().atZone(formats.zone()).toLocalDate());
        var preheader = words.text("mail.changed.preheader", day, mails.time(changed.at()));
        var sheet = mails.sheet("mail.factor." + change, preheader);
        if (name != null) sheet.opening(Rich.strong(name));
        if (changed.device().isKnown()) sheet.small(words.text("mail.factor.device", changed.device()));
        return sheet
                .opening(words.text("mail.factor.when", day, mails.time(changed.at()), formats.offset(changed.at())))
                .opening(words.text("mail.factor.notYou"))
                .button(words.text("mail.factor.button"), page)
                .signed(words.text("mail.contact", mails.contact()));
    }

    /**
     * A reset of a second factor: {@code own} to the colleague, {@code asked} to an administrator who may call it off on
     * the page, {@code cancelled} to the colleague when somebody did.
     */
    public Mail factorReset(String what, FactorReset reset, String page) {
        var key = "mail.factorReset." + what;
        var title = words.text(key + ".title", reset.name());
        var name = Rich.bare(reset.name());
        var by = Rich.bare(reset.by());
        return new Sheet(mails.brand, words, title, words.text(key + ".preheader", reset.by()))
                .opening(words.text(key + ".how", by, Rich.bare(reset.firm()), reset.effectiveAt(), name))
                .opening(words.text(key + ".object", name))
                .button(words.text(key + ".button"), page)
                .signed(words.text("mail.contact", mails.contact()));
    }
}
