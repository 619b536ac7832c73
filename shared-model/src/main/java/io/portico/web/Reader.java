package io.portico.web;

import com.ibm.icu.util.ULocale;
import io.portico.model.money.Money;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.model.words.SplitMoney;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Whom the page is written for: the language, zone and formats of the person signed in; of anybody else what they chose
 * on this page, what their browser asks for, or what the firm speaks.
 */
@Named
@RequestScoped
public class Reader {

    /** The cookie and the parameter with which somebody not signed in chooses a language. */
    public static final String LANGUAGE = "lang";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cookies cookies;

    @Inject
    Here here;

    @Inject
    Response response;

    @Inject
    Clock clock;

    @Inject
    Msg msg;

    private Formats formats;

    /** Somebody signed in: from here on the page is written their way. */
    public void is(Formats theirs) {
        formats = theirs;
    }

    private Formats formats() {
        if (formats == null) formats = Formats.usual(guessed(), zone());

        return formats;
    }

    private ZoneId zone() {
        return tenant.isPresent() ? tenant.zone() : ZoneId.of("UTC");
    }

    private Language guessed() {
        return Language.of(request.getParameter(LANGUAGE))
                .or(() -> Language.of(cookies.read(request, LANGUAGE).orElse(null)))
                .or(() -> Language.best(request.getHeader("Accept-Language")))
                .orElseGet(() -> tenant.isPresent() ? tenant.get().language() : Language.EN);
    }

    /** Remembers a language chosen without being signed in, for this browser and this path. */
    public void choose(Language language) {
        cookies.set(response.get(), LANGUAGE, language.code(), here.getBase(), Duration.ofDays(365));
        formats = Formats.usual(language, zone());
    }

    public Language getLanguage() {
        return formats().language();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public Formats getFormats() {
        return formats();
    }

    /** Today where the firm is: due and end dates follow the firm. */
    public LocalDate getToday() {
        return tenant.get().today(clock);
    }

    public String date(LocalDate date) {
        return date == null ? "" : formats().date(date);
    }

    public String longDate(LocalDate date) {
        return date == null ? "" : formats().longDate(date);
    }

    /** The day of a moment in the reader's zone. */
    public String day(Instant moment) {
        return moment == null ? "" : formats().date(moment);
    }

    public String time(Instant moment) {
        return moment == null ? "" : formats().time(moment);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : formats().dateTime(moment);
    }

    public String money(Money money) {
        return money == null ? "" : formats().money(money);
    }

    /** A large amount in three parts, for its softer cents. */
    public SplitMoney split(Money money) {
        return formats().split(money);
    }

    public String bare(Money money) {
        return money == null ? "" : formats().bare(money);
    }

    public String number(BigDecimal number) {
        return number == null ? "" : formats().number(number);
    }

    public String price(BigDecimal price) {
        return price == null ? "" : formats().number(price, 2);
    }

    /** An IBAN in groups of four (ISO 13616). */
    public String iban(String iban) {
        return iban == null ? "" : iban.replaceAll("\\s", "").replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** A file's size in kB or MB, 1 kB being 1,000 bytes. */
    public String size(long bytes) {
        var kilo = BigDecimal.valueOf(Math.max(1, Math.round(bytes / 1000.0)));
        var mega = BigDecimal.valueOf(Math.round(bytes / 100_000.0), 1);
        return bytes < 999_500 ? number(kilo) + " kB" : number(mega) + " MB";
    }

    /** A country by its ISO 3166-1 code, in the reader's language. */
    public String country(String code) {
        return code == null ? "" : ULocale.getDisplayCountry("und-" + code, getLanguage().code());
    }

    /** A unit by its UN/ECE code, as people write it; nothing for pieces. */
    public String unit(String code) {
        return code == null ? "" : msg.unit(code);
    }

    public String percent(BigDecimal percent) {
        return percent == null ? "" : formats().percent(percent);
    }
}
