package io.portico.model.post;

import io.portico.model.access.OneTimeCode;
import io.portico.model.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Every mail that a firm's clients get, in the firm's brand and the recipient's language. */
public final class Mails {

    final Words words;
    final Brand brand;

    /** Mails in the words of their recipient. */
    public Mails(Words words, Brand brand) {
        this.words = words;
        this.brand = brand;
    }

    /** A code to sign in with. The page may be opened on any device; it asks for the digits and signs nobody in. */
    public Mail code(OneTimeCode code, Asked asked, Instant until, String page) {
        var minutes = minutes(asked.at(), until);
        var preheader = words.text("mail.code.preheader", code.shown(), minutes, time(until));
        return sheet("mail.code.title", preheader)
                .opening(words.text("mail.code.how", minutes, time(until)))
                .digits(code.shown())
                .beforeButton(words.text("mail.code.elsewhere"))
                .button(words.text("mail.code.button"), page)
                .small(asked(asked) + " " + words.text("mail.code.notYou", name()))
                .signed(words.text("mail.contact", contact()));
    }

    /** The way in for somebody new. A new one after the old has ended reads the same. */
    public Mail invitation(Invited invited) {
        var preheader = words.text("mail.invitation.preheader", invited.by());
        var sheet = sheet("mail.invitation.title", preheader);
        greet(sheet, invited);
        tell(sheet, invited, "mail.invitation.what");
        return sheet.button(words.text("mail.view"), invited.page())
                .afterButton(words.text("mail.invitation.first"))
                .small(words.text("mail.invitation.until", invited.until()))
                .signed(words.text("mail.invitation.why", Rich.bare(invited.by()), contact()));
    }

    /** The news for somebody who is registered already: from now on they see more. */
    public Mail access(Invited invited) {
        var preheader = words.text("mail.access.preheader", invited.customer());
        var sheet = sheet("mail.access.title", preheader);
        greet(sheet, invited);
        tell(sheet, invited, "mail.access.what");
        return sheet.button(words.text("mail.view"), invited.page())
                .afterButton(words.text("mail.access.same"))
                .signed(words.text("mail.access.why", Rich.bare(invited.by()), contact()));
    }

    /** The way into a firm's team, in this role. */
    public Mail team(String by, String role, LocalDate until, String page) {
        return sheet("mail.team.title", words.text("mail.team.preheader", by))
                .opening(words.text("mail.team.how", Rich.bare(by), name(), Rich.strong(role)))
                .button(words.text("mail.team.button"), page)
                .afterButton(words.text("mail.team.account"))
                .small(words.text("mail.invitation.until", until))
                .signed(words.text("mail.invitation.why", Rich.bare(by), contact()));
    }

    /** To somebody who no longer works for the firm. The page is the door to the other firms of theirs. */
    public Mail leftTeam(String by, String page) {
        return sheet("mail.leftTeam.title", words.text("mail.leftTeam.preheader", by))
                .opening(words.text("mail.leftTeam.how", Rich.bare(by), name()))
                .opening(words.text("mail.leftTeam.account"))
                .button(words.text("mail.known.button"), page)
                .signed(words.text("mail.contact", contact()));
    }

    /** The way to a new password, for whoever reads the mail of the person. */
    public Mail reset(Asked asked, Instant until, String page) {
        var minutes = minutes(asked.at(), until);
        return sheet("mail.reset.title", words.text("mail.reset.preheader", minutes, time(until)))
                .opening(words.text("mail.reset.how", minutes, time(until)))
                .button(words.text("mail.reset.button"), page)
                .small(asked(asked) + " " + words.text("mail.reset.notYou"))
                .signed(words.text("mail.contact", contact()));
    }

    /** The mails about another address. */
    public AddressMails addresses() {
        return new AddressMails(this, words);
    }

    /** The answer to a sign-up with an address that has an account already; the page leads in. */
    public Mail account(Asked asked, String page) {
        return sheet("mail.known.title", words.text("mail.known.preheader"))
                .opening(words.text("mail.known.how"))
                .button(words.text("mail.known.button"), page)
                .small(asked(asked) + " " + words.text("mail.known.notYou"))
                .signed(words.text("mail.contact", contact()));
    }

    /** The notice that somebody came in with a browser nobody had come in with before; the page shows all of them. */
    public Mail newDevice(Asked seen, String page) {
        var formats = words.formats();
        var day = formats.longDate(seen.at().atZone(formats.zone()).toLocalDate());
        var preheader = words.text("mail.changed.preheader", day, time(seen.at()));
        var sheet = sheet("mail.newDevice.title", preheader);
        if (seen.device().isKnown()) sheet.small(words.text("mail.newDevice.device", seen.device()));
        return sheet
                .opening(words.text("mail.newDevice.how", day, time(seen.at()), formats.offset(seen.at())))
                .opening(words.text("mail.newDevice.notYou"))
                .button(words.text("mail.newDevice.button"), page)
                .signed(words.text("mail.contact", contact()));
    }

    /** The alarm that many accounts are tried since then, from this network; from anywhere when it is null. */
    public Mail guessing(int count, Instant since, String network, String page) {
        var seen = network == null ? words.text("mail.guessing.many", count, time(since))
                : words.text("mail.guessing.network", count, time(since), network);
        return sheet("mail.guessing.title", words.text("mail.guessing.preheader"))
                .opening(seen)
                .opening(words.text("mail.guessing.what"))
                .button(words.text("mail.guessing.button"), page)
                .signed(words.text("mail.contact", contact()));
    }

    /** The notice that a password was changed; the page leads to a new one, for those who didn't do it. */
    public Mail passwordChanged(Asked changed, String page) {
        return aboutPassword("mail.changed", changed, page);
    }

    /** The notice that a password was removed, and that codes lead in from now on. */
    public Mail passwordRemoved(Asked removed, String page) {
        return aboutPassword("mail.removed", removed, page);
    }

    private Mail aboutPassword(String what, Asked changed, String page) {
        var formats = words.formats();
        var day = formats.longDate(changed.at().atZone(formats.zone()).toLocalDate());
        var offset = formats.offset(changed.at());
        var preheader = words.text("mail.changed.preheader", day, time(changed.at()));
        var sheet = sheet(what + ".title", preheader);
        if (changed.device().isKnown()) sheet.small(words.text(what + ".device", changed.device()));
        return sheet
                .opening(words.text(what + ".how", day, time(changed.at()), offset))
                .opening(words.text("mail.changed.notYou", contact()))
                .button(words.text("mail.reset.button"), page)
                .signed(words.text("mail.contact", contact()));
    }

    Sheet sheet(String titleKey, String preheader) {
        return new Sheet(brand, words, words.text(titleKey, brand.name()), preheader);
    }

    private void greet(Sheet sheet, Invited invited) {
        if (invited.name() != null) sheet.opening(words.text("mail.hello", Rich.bare(invited.name())));
    }

    private void tell(Sheet sheet, Invited invited, String key) {
        var by = Rich.bare(invited.by());
        sheet.opening(words.text(key, by, Rich.strong(invited.customer()), Rich.bare(invited.what())));
        if (invited.note() == null || invited.note().isBlank()) return;
        var note = Rich.bare(invited.note().strip()).replace("\r\n", "\n");
        sheet.opening(words.text("mail.invitation.note", by) + "\n" + note);
    }

    String asked(Asked asked) {
        var offset = words.formats().offset(asked.at());
        if (!asked.device().isKnown()) return words.text("mail.askedAt", time(asked.at()), offset);
        return words.text("mail.asked", asked.device(), time(asked.at()), offset);
    }

    private String name() {
        return Rich.bare(brand.name());
    }

    String contact() {
        return Rich.address(brand.contact().original());
    }

    String time(Instant moment) {
        return words.formats().time(moment);
    }

    static long minutes(Instant from, Instant until) {
        return Math.max(1, Duration.between(from, until).plusSeconds(59).toMinutes());
    }
}
