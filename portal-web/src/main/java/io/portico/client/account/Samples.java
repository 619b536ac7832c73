package io.portico.client.account;

import io.portico.model.money.Money;
import io.portico.model.words.DateStyle;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.model.words.MoneyStyle;
import io.portico.model.words.TimeStyle;
import io.portico.tenancy.Firm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What a choice of format looks like: the same day, hour and amount in each, so that one sees the difference. */
record Samples(Language language, ZoneId zone, String currency) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalTime HOUR = LocalTime.of(14, 22);
    private static final BigDecimal AMOUNT = new BigDecimal("1210");

    /** As the firm itself reads them. */
    Samples(Firm firm) {
        this(firm.language(), firm.zone(), firm.currency());
    }

    String date(DateStyle style) {
        return new Formats(language, zone, style, null, null).date(DAY);
    }

    String time(TimeStyle style) {
        return new Formats(language, zone, null, style, null).time(HOUR);
    }

    String money(MoneyStyle style) {
        return new Formats(language, zone, null, null, style).money(Money.ofMajor(AMOUNT, currency));
    }
}
