package io.portico.model.post;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.words.Words;
import java.time.Instant;

/** The mails about a change of address: a code to the new one, a warning to the old, the news to the firm. */
public final class AddressMails {

    private final Mails mails;
    private final Words words;

    AddressMails(Mails mails, Words words) {
        this.mails = mails;
        this.words = words;
    }

    /** A code that proves the new address; it goes there. The page is the one where it is typed. */
    public Mail code(OneTimeCode code, Asked asked, Instant until, String page) {
        var minutes = Mails.minutes(asked.at(), until);
        var preheader = words.text("mail.code.preheader", code.shown(), minutes, mails.time(until));
        return mails.sheet("mail.emailCode.title", preheader)
                .opening(words.text("mail.emailCode.how", minutes, mails.time(until)))
                .digits(code.shown())
                .button(words.text("mail.code.button"), page)
                .small(mails.asked(asked) + " " + words.text("mail.emailCode.notYou"))
                .signed(words.text("mail.contact", mails.contact()));
    }

    /** To whoever has the wanted address already: nothing was changed. */
    public Mail taken(Asked asked, String page) {
        return mails.sheet("mail.emailTaken.title", words.text("mail.emailTaken.preheader"))
                .opening(words.text("mail.emailTaken.how"))
                .button(words.text("mail.known.button"), page)
                .small(mails.asked(asked))
                .signed(words.text("mail.contact", mails.contact()));
    }

    /** To the old address: what took its place, partly hidden, and until when the page undoes it. */
    public Mail changed(Asked changed, String masked, Instant until, String page) {
        var formats = words.formats();
        var day = formats.longDate(changed.at().atZone(formats.zone()).toLocalDate());
        var time = mails.time(changed.at());
        var sheet = mails.sheet("mail.emailChanged.title", words.text("mail.emailChanged.preheader", day, time));
        if (changed.device().isKnown()) sheet.small(words.text("mail.changed.device", changed.device()));
        return sheet
                .opening(words.text("mail.emailChanged.how", day, time, formats.offset(changed.at()), Rich.strong(masked)))
                .opening(words.text("mail.emailChanged.undo", formats.dateTime(until)))
                .button(words.text("mail.emailChanged.button"), page)
                .signed(words.text("mail.contact", mails.contact()));
    }

    /** To an administrator of the firm: {@code changed} or {@code undone}, and what to do about it. */
    public Mail news(String what, String who, EmailAddress before, EmailAddress after, String page) {
        var key = "mail.emailNews." + what;
        var name = Rich.bare(who);
        var preheader = words.text("mail.emailNews.preheader", before.original(), after.original());
        return new Sheet(mails.brand, words, words.text(key + ".title", who), preheader)
                .opening(words.text(key + ".how", name, Rich.strong(before.original()), Rich.strong(after.original())))
                .opening(words.text(key + ".sure", name))
                .button(words.text("mail.guessing.button"), page)
                .signed(words.text("mail.contact", mails.contact()));
    }
}
