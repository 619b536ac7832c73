package io.portico.admin.demo;

import io.portico.model.access.Token;
import io.portico.model.file.Files;
import io.portico.model.invoice.Invoice;
import io.portico.model.post.Invited;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.sharing.Invitation;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.words.Texts;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;

/** What a demo firm does today as any other: fills its books, keeps files, mails invitations. */
@TenantService
public class Desk {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    DatabaseClock databaseClock;

    @Inject
    CurrentTenant tenant;

    @Inject
    Files files;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Staff staff;

    @Inject
    InTray tray;

    /** Fills the books of the current firm. */
    public void fill(DemoFirm demo) {
        var firm = tenant.get();
        if (demo.logo() != null) {
            var logo = file(demo.logo());
            var kept = files.keep(logo, "image/png");
            firm.showLogo(kept.sha256(), pixels(logo, 16), pixels(logo, 20));
        }
        var keeper = demo.bookkeeper(staff);
        var actor = new Actor(ActorKind.COLLEAGUE, keeper.id(), keeper.name());
        var books = new Books(em::persist, firm, firm.today(clock), actor);
        demo.fill(books, this);
        em.flush();
        books.close();
    }

    /** Width or height in the head of a PNG (its IHDR chunk). */
    private static int pixels(byte[] png, int at) {
        return ByteBuffer.wrap(png).getInt(at);
    }

    /** What the importer makes of an e-invoice. */
    Invoice imported(DemoFirm demo, Original original) {
        var keeper = demo.bookkeeper(staff);
        return tray.take(original, new Actor(ActorKind.COLLEAGUE, keeper.id(), keeper.name()));
    }

    String password() {
        return staff.password();
    }

    /** Really mails an invitation, which the demo's mailbox shows. */
    void invite(Share share, String by, String note) {
        var client = share.client();
        var now = databaseClock.now();
        var token = Token.fresh();
        var page = stationery.page("/invitation?i=" + token.value());
        var until = LocalDate.ofInstant(now.plus(Invitation.LIFE), client.zone());
        var words = texts.in(client.formats());
        var what = share.until() == null
                ? words.text("share.mail.invoices")
                : words.text("share.mail.invoicesUntil", share.until());
        var invited = new Invited(null, by, share.customer().name(), what, note, until, page);
        var mail = stationery.mails(client.formats()).invitation(invited);
        var letter = outbox.send("invitation", Lane.INVITATION, client.email(), mail, Invitation.LIFE);
        em.persist(new Invitation(share, token, letter, note, by, now));
    }

    private static byte[] file(String name) {
        try (var file = Desk.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
