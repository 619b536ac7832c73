package io.portico.model.post;

import io.portico.model.words.Words;
import java.time.Instant;

/** What clients are mailed about their passkeys, authenticator apps and recovery codes. */
public final class ClientFactorMails {

    private final Mails mails;
    private final Words words;

    /** In the words and the brand of these. */
    public ClientFactorMails(Mails mails) {
        this.mails = mails;
        this.words = mails.words;
    }

    /** Something changed; the page is where it is set up, {@code name} what it is about, or null. */
    public Mail changed(AccountChange change, String name, Asked changed, String page) {
        var formats = words.formats();
        var day = formats.longDate(changed.at().atZone(formats.zone()).toLocalDate());
        var time = mails.time(changed.at());
        var sheet = mails.sheet("mail.factor." + change, words.text("mail.changed.preheader", day, time));
        if (name != null) sheet.opening(Rich.strong(name));
        if (changed.device().isKnown()) sheet.small(words.text("mail.factor.device", changed.device()));
        return sheet
                .opening(words.text("mail.factor.when", day, time, formats.offset(changed.at())))
                .opening(words.text("mail.factor.notYouClient", mails.contact()))
                .button(words.text("mail.factor.button"), page)
                .signed(words.text("mail.contact", mails.contact()));
    }

    /** The firm takes the second step back at this moment; the page is where one signs in. */
    public Mail takenBack(String firm, Instant effective, String page) {
        var formats = words.formats();
        var day = formats.longDate(effective.atZone(formats.zone()).toLocalDate());
        var time = mails.time(effective);
        return mails.sheet("mail.takenBack.title", words.text("mail.takenBack.preheader", day, time))
                .opening(words.text("mail.takenBack.how", Rich.bare(firm), day, time))
                .opening(words.text("mail.takenBack.stop", mails.contact()))
                .button(words.text("mail.takenBack.button"), page)
                .signed(words.text("mail.contact", mails.contact()));
    }
}
