package io.portico.admin.branding;

import io.portico.model.money.Money;
import io.portico.model.post.Stationery;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the preview of the portal is filled with: an invoice to pay, one that is late, one that is paid. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    CurrentTenant tenant;

    @Inject
    Reader reader;

    @Inject
    Stationery stationery;

    @Inject
    AccentWords accents;

    /** One line of the list; tone, icon and state are those of the real one. */
    public record Line(String number, String due, String amount, String tone, String icon, String state) {}

    /** Where clients find the portal. */
    public String getLink() {
        return stationery.page("/");
    }

    /** Whether a colour had to be adjusted, in a few words. */
    public String accentTitle(String typed) {
        return accents.title(typed);
    }

    /** What becomes of a colour, sentence by sentence. */
    public List<AccentWords.Tone> accentTones(String typed) {
        return accents.tones(typed);
    }

    public List<Line> getLines() {
        return List.of(
                line("0152", 26, 96_800, "notice", "open", "TO_PAY"),
                line("0139", -8, 121_000, "danger", "overdue", "OVERDUE"),
                line("0121", -52, 217_800, "positive", "paid", "PAID"));
    }

    private Line line(String number, int days, long minor, String tone, String icon, String state) {
        var today = reader.getToday();
        var amount = reader.money(Money.of(minor, tenant.get().currency()));
        return new Line(today.getYear() + "-" + number, reader.date(today.plusDays(days)), amount, tone, icon, state);
    }
}
