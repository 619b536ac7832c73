package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant MOMENT = Instant.parse("2026-11-22T12:22:00Z");
    private static final Money MONEY = Money.of(-121_000, "EUR");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | 22 Nov 2026 | 6 December 2026", "LT | 2026 m. lapkričio 22 d. | 2026 m. gruodžio 6 d.",
        "DE | 22. Nov. 2026 | 6. Dezember 2026", "RO | 22 nov. 2026 | 6 decembrie 2026",
        "KK | 2026 ж. 22 қар. | 2026 ж. 6 желтоқсан"
    })
    void writes_dates_in_the_order_and_words_of_the_language(Language language, String date, String longDate) {
        var formats = new Formats(language, VILNIUS, DateStyle.WORDS, null, null);

        assertEquals(date, plain(formats.date(DAY)));
        assertEquals(longDate, plain(formats.longDate(LocalDate.of(2026, 12, 6))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writes_dates_as_the_reader_chose(Language language) {
        assertEquals("2026-11-22", new Formats(language, VILNIUS, DateStyle.ISO, null, null).date(DAY));
        assertEquals("22.11.2026", new Formats(language, VILNIUS, DateStyle.DOTS, null, null).date(DAY));
    }

    @Test
    void names_months_and_days_of_the_year() {
        assertEquals("2026 m. lapkritis", usual(Language.LT).month(YearMonth.of(2026, 11)));
        assertEquals("lapkričio 22 d.", usual(Language.LT).day(DAY));
        assertEquals("2 November", usual(Language.EN).day(LocalDate.of(2026, 11, 2)));
        assertEquals("2 Sept 2026", usual(Language.EN).date(LocalDate.of(2026, 9, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | 22 Nov 2026, 14:22 | 2:22 pm", "LT | 2026-11-22 14:22 | 02:22 popiet",
        "DE | 22. Nov. 2026, 14:22 | 2:22 PM",
        "RO | 22 nov. 2026, 14:22 | 2:22 p.m.", "KK | 2026 ж. 22 қар., 14:22 | 2:22 PM"
    })
    void tells_a_moment_in_the_readers_zone(Language language, String dateTime, String twelveHours) {
        assertEquals(dateTime, plain(usual(language).dateTime(MOMENT)));
        assertEquals("14:22", usual(language).time(MOMENT));
        var formats = new Formats(language, VILNIUS, null, TimeStyle.H12, null);
        assertEquals(twelveHours, formats.time(MOMENT).replaceAll("\\h", " "));
    }

    @Test
    void writes_the_hours_around_noon_and_midnight_right() {
        var formats = new Formats(Language.EN, VILNIUS, null, TimeStyle.H12, null);

        assertEquals("12:05 am", formats.time(LocalTime.of(0, 5)).replaceAll("\\h", " "));
        assertEquals("12:05 pm", formats.time(LocalTime.of(12, 5)).replaceAll("\\h", " "));
        assertEquals("00:05", usual(Language.EN).time(LocalTime.of(0, 5)));
    }

    @Test
    void moves_moments_into_the_zone_and_never_moves_dates() {
        var late = Instant.parse("2026-11-22T23:30:00Z");

        assertEquals("23 Nov 2026", usual(Language.EN).date(late));
        assertEquals("22 Nov 2026", Formats.usual(Language.EN, ZoneId.of("America/New_York")).date(late));
        assertEquals("22 Nov 2026", Formats.usual(Language.EN, ZoneId.of("Pacific/Apia")).date(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, UTC+2", "Asia/Kolkata, UTC+5:30", "America/St_Johns, UTC−3:30", "UTC, UTC",
        "Europe/London, UTC"
    })
    void names_the_distance_of_a_zone(ZoneId zone, String offset) {
        assertEquals(offset, Formats.usual(Language.EN, zone).offset(MOMENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SYMBOL_FIRST | −€1,210.00 | −¥1,234,567 | KWD 1.234", "SPACES | −1 210,00 € | −1 234 567 ¥ | 1,234 KWD",
        "DOTS | −1.210,00 € | −1.234.567 ¥ | 1,234 KWD"
    })
    void writes_amounts_as_the_reader_chose(MoneyStyle style, String euro, String yen, String dinar) {
        var formats = new Formats(Language.DE, VILNIUS, null, null, style);

        assertEquals(euro, plain(formats.money(MONEY)));
        assertEquals(yen, plain(formats.money(Money.of(-1_234_567, "JPY"))));
        assertEquals(dinar, plain(formats.money(Money.of(1_234, "KWD"))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writes_amounts_as_the_language_does_if_the_reader_never_chose(Language language) {
        for (var currency : new String[] {"EUR", "USD", "GBP", "KZT", "RON", "JPY", "KWD", "CHF"}) {
            for (var minor : new long[] {0, 5, -99, 100, 121_000, -1_234_567_890L}) {
                var money = Money.of(minor, currency);
                var icu = NumberFormatter.withLocale(ULocale.forLanguageTag(language.code()))
                        .unit(Currency.getInstance(currency)).format(money.major()).toString();
                assertEquals(icu.replace('-', '−'), usual(language).money(money));
            }
        }
    }

    @Test
    void splits_an_amount_so_that_the_cents_can_be_smaller() {
        assertEquals(new SplitMoney("€3,330", ".30", ""), usual(Language.EN).split(Money.of(333_030, "EUR")));
        assertEquals(new SplitMoney("3.330", ",30", "\u00A0€"), usual(Language.DE).split(Money.of(333_030, "EUR")));
        assertEquals(new SplitMoney("980", "", "\u00A0¥"), usual(Language.DE).split(Money.of(980, "JPY")));
        assertEquals("−1,210.00", usual(Language.EN).bare(MONEY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | 14.5 | 180.00 | 21% | −1,234,567", "LT | 14,5 | 180,00 | 21 % | −1 234 567",
        "DE | 14,5 | 180,00 | 21 % | −1.234.567",
        "RO | 14,5 | 180,00 | 21 % | −1.234.567", "KK | 14,5 | 180,00 | 21% | −1 234 567"
    })
    void writes_numbers(Language language, String number, String price, String percent, String whole) {
        assertEquals(number, usual(language).number(new BigDecimal("14.50000000")));
        assertEquals(price, usual(language).number(new BigDecimal("180"), 2));
        assertEquals(percent, plain(usual(language).percent(new BigDecimal("21.00"))));
        assertEquals(whole, plain(usual(language).number(-1_234_567)));
    }

    @Test
    void keeps_every_decimal_that_matters() {
        assertEquals("0.12345678", usual(Language.EN).number(new BigDecimal("0.12345678"), 2));
        assertEquals("1,000", usual(Language.EN).number(new BigDecimal("1E+3")));
        assertEquals("0", usual(Language.EN).number(new BigDecimal("0.000")));
    }

    @Test
    void knows_what_places_and_currencies_are_called() {
        assertEquals("Vilnius (UTC+2)", new Names(Language.EN).zone(VILNIUS, MOMENT));
        assertEquals("Алматы (UTC+5)", new Names(Language.KK).zone(ZoneId.of("Asia/Almaty"), MOMENT));
        assertEquals("Euro (EUR)", new Names(Language.EN).currency("EUR"));
        assertEquals("Lietuva", new Names(Language.LT).country("LT"));
        assertEquals("Germania", new Names(Language.RO).country("de"));
        assertEquals("??", new Names(Language.RO).country("??"));
    }

    private static Formats usual(Language language) {
        return Formats.usual(language, VILNIUS);
    }

    private static String plain(String text) {
        return text.replaceAll("\\h", " ");
    }
}
