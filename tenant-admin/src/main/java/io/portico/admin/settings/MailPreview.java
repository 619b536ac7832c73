package io.portico.admin.settings;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.branding.Logo;
import io.portico.model.post.Brand;
import io.portico.model.post.Invited;
import io.portico.model.post.Stationery;
import io.portico.model.sharing.Invitation;
import io.portico.model.words.Formats;
import io.portico.model.words.Texts;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.Objects;

/** The invitation as it would be mailed in a brand that isn't saved yet: written where all mails are written. */
@RequestScoped
public class MailPreview {

    private static final String BY_NIGHT = "(prefers-color-scheme: dark)";

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    PortalSettings settings;

    @Inject
    Stationery stationery;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The mail's HTML as a mail program shows it by day or by night. What can't be read is as the firm has it now. */
    String html(PortalChoices choices, LogoChoice logo, boolean night) {
        var firm = tenant.get();
        var formats = Formats.usual(
                Objects.requireNonNullElse(choices.language(), firm.language()),
                Objects.requireNonNullElse(choices.zone(), firm.zone()));
        var words = texts.in(formats);
        var until = LocalDate.ofInstant(clock.instant(), formats.zone()).plus(Period.ofDays((int) Invitation.LIFE.toDays()));
        var invited = new Invited(
                null, me.getName(), words.text("preview.customer"), words.text("share.mail.invoices"), null, until,
                stationery.page("/invitation"));
        var mail = stationery.mails(formats, brand(choices, logo, firm)).invitation(invited);
        return mail.html().replace(BY_NIGHT, night ? "all" : "not all");
    }

    private Brand brand(PortalChoices choices, LogoChoice logo, Firm firm) {
        return stationery.brand(
                Objects.requireNonNullElse(choices.name(), firm.name()),
                choices.imprint(),
                choices.contact() == null ? firm.contactEmail() : choices.contact(),
                picture(logo, firm),
                Objects.requireNonNullElse(choices.accent(), firm.accent()));
    }

    /** Inside the page, because what isn't saved has no address. */
    private Brand.Logo picture(LogoChoice choice, Firm firm) {
        var logo = choice.goes() ? null : choice.fresh() != null ? choice.fresh() : saved(firm);
        return logo == null ? null : Brand.Logo.of(logo.inPage(), logo.width(), logo.height());
    }

    private Logo saved(Firm firm) {
        return firm.hasLogo() ? settings.kept(HexFormat.of().formatHex(firm.logo())).orElse(null) : null;
    }
}
