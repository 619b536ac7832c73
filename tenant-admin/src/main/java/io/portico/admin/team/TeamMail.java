package io.portico.admin.team;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.ColleagueInvitation;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.Member;
import io.portico.model.colleague.Role;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.words.Formats;
import io.portico.model.words.Texts;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;

/** Writes to people of the team, in their own language as far as it is known, else in the firm's. */
@RequestScoped
class TeamMail {

    /** How long it is worth telling. */
    private static final Duration NEWS = Duration.ofDays(2);

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    Colleagues colleagues;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Texts texts;

    /** The way into the team. */
    void invite(ColleagueInvitation invitation, Token token) {
        var formats = formats(invitation.email());
        var role = role(formats, invitation.role());
        var until = LocalDate.ofInstant(invitation.expiresAt(), formats.zone());
        var page = settings.baseUrl() + "/admin/join?i=" + token.value();
        var mail = stationery.mails(formats).team(me.getName(), role, until, page);
        outbox.send("team", Lane.INVITATION, invitation.email(), mail, ColleagueInvitation.LIFE);
    }

    /** The end of working for the firm. */
    void leave(Member gone) {
        var address = EmailAddress.of(gone.email());
        var mail = stationery.mails(formats(address)).leftTeam(me.getName(), settings.baseUrl() + "/admin/sign-in");
        outbox.send("left-team", Lane.NOTICE, address, mail, NEWS);
    }

    private String role(Formats formats, Role role) {
        return texts.in(formats).text("role." + role);
    }

    private Formats formats(EmailAddress address) {
        var firm = tenant.get();
        return colleagues.at(address).map(TeamMail::formats).orElseGet(() -> Formats.usual(firm.language(), firm.zone()));
    }

    private static Formats formats(Colleague colleague) {
        return Formats.usual(colleague.language(), colleague.zone());
    }
}
