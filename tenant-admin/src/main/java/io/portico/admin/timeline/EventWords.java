package io.portico.admin.timeline;

import static io.portico.model.timeline.ActorKind.SYSTEM;

import io.portico.model.timeline.EventKind;
import io.portico.web.Here;
import io.portico.web.Msg;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells an event in one sentence: {@code event.<KIND>}, filled with who did it, the customer, and what it was about. */
@RequestScoped
public class EventWords {

    // Stand-ins while the sentence is put together, so that names are never read as markup or as part of a pattern.
    private static final String ACTOR = "\uE000";
    private static final String CUSTOMER = "\uE001";
    private static final String SUBJECT = "\uE002";

    @Inject
    Msg msg;

    @Inject
    ChangeWords changes;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @Inject
    Here here;

    /** The events day by day, as the reader's days begin. */
    List<DayView> days(List<Event> events) {
        var zone = reader.getFormats().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var days = new ArrayList<DayView>();
        for (var event : events) {
            var date = LocalDate.ofInstant(event.at(), zone);
            if (days.isEmpty() || !days.get(days.size() - 1).date().equals(date)) {
                days.add(new DayView(date, heading(date, today), new ArrayList<>()));
            }
            days.get(days.size() - 1).events().add(tell(event));
        }
        return days;
    }

    private String heading(LocalDate date, LocalDate today) {
        var formats = reader.getFormats();
        if (date.equals(today)) return msg.of("timeline.today", formats.day(date));

        return date.getYear() == today.getYear() ? formats.weekday(date) : formats.longDate(date);
    }

    EventView tell(Event event) {
        return new EventView(icon(event.kind()), event.at(), sentence(event), changes.of(event.changes()));
    }

    private List<EventView.Piece> sentence(Event event) {
        var pieces = new ArrayList<EventView.Piece>();
        var text = msg.of("event." + event.kind(), ACTOR, CUSTOMER, SUBJECT);
        for (var part : text.split("(?=[\uE000-\uE002])|(?<=[\uE000-\uE002])")) {
            pieces.add(piece(part, event));
        }
        return pieces;
    }

    private EventView.Piece piece(String part, Event event) {
        return switch (part) {
            case ACTOR -> new EventView.Piece(actor(event), true, null);
            case CUSTOMER -> customer(event);
            case SUBJECT -> new EventView.Piece(orUnknown(event.subject()), false, invoice(event));
            default -> new EventView.Piece(part, false, null);
        };
    }

    private String actor(Event event) {
        return event.actorKind() == SYSTEM && event.actor() == null ? msg.get("event.bySystem") : orUnknown(event.actor());
    }

    private EventView.Piece customer(Event event) {
        if (event.customer() == null) return new EventView.Piece(orUnknown(event.subject()), false, null);

        return new EventView.Piece(
                event.customer().name(),
                false,
                here.getBase() + "/customers/show?customer=" + event.customer().publicId());
    }

    private String invoice(Event event) {
        return event.invoice() == null ? null : here.getBase() + "/invoices/show?invoice=" + event.invoice();
    }

    private String orUnknown(String name) {
        return name == null || name.isBlank() ? msg.get("event.unknown") : name;
    }

    private static String icon(EventKind kind) {
        return switch (kind) {
            case SHARED, SHARE_CHANGED -> "share";
            case SHARE_REVOKED, FACTOR_RESET_ASKED, FACTOR_RESET_CANCELLED -> "lock";
            case INVITED, INVITATION_BOUNCED, ACCESS_BOUNCED -> "mail";
            case INVITATION_OPENED, INVOICE_OPENED, VIEWED_AS_CLIENT -> "eye";
            case SIGNED_IN_BY_PASSKEY, SIGN_IN_WAYS_CHANGED, RECOVERY_CODE_USED, STEP_TAKEN_BACK, STEP_FORGOTTEN -> "key";
            case CUSTOMER_CREATED, CUSTOMER_CHANGED, PROFILE_CHANGED -> "pen";
            case FIRM_FOUNDED, SETTINGS_CHANGED, LOGO_CHANGED, EDITION_CHANGED -> "settings";
            case CUSTOMERS_IMPORTED -> "upload";
            case PAYMENT_RECORDED -> "paid";
            case INVOICE_DOWNLOADED -> "download";
            case INVOICE_CANCELLED -> "cancelled";
            case INVOICE_CREATED, INVOICE_IMPORTED, INVOICE_REPLACED, INVOICE_CHANGED, INVOICE_APPROVED -> "invoice";
            default -> "person";
        };
    }
}
