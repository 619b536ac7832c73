package io.portico.model.timeline;

import static jakarta.persistence.EnumType.STRING;

import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One thing that happened. It names rows by key without owning them, and keeps names as they were. */
@Entity
@Table(name = "timeline_event")
public class TimelineEvent extends TenantOwned {

    private static final String FIELD = "\u001f";
    private static final String ROW = "\u001e";

    @Column(name = "at")
    private Instant at;

    @Enumerated(STRING)
    @Column(name = "kind")
    private EventKind kind;

    @Enumerated(STRING)
    @Column(name = "actor_kind")
    private ActorKind actorKind;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "client_id")
    private Long clientId;

    @Column(name = "invoice_id")
    private Long invoiceId;

    @Column(name = "subject")
    private String subject;

    @Column(name = "changes")
    private String changes;

    protected TimelineEvent() {}

    public TimelineEvent(EventKind kind, Actor actor, About about, List<Change> changes, Instant at) {
        this.kind = kind;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.customerId = about.customerId();
        this.clientId = about.clientId();
        this.invoiceId = about.invoiceId();
        this.subject = about.words();
        this.changes = changes.isEmpty() ? null : write(changes);
        this.at = at;
    }

    private static String write(List<Change> changes) {
        var text = new StringBuilder();
        for (var change : changes) {
            if (!text.isEmpty()) text.append(ROW);
            text.append(change.what()).append(FIELD).append(clean(change.before())).append(FIELD).append(clean(change.after()));
        }
        return text.toString();
    }

    private static String clean(String text) {
        return text == null ? "" : text.replace(FIELD, " ").replace(ROW, " ");
    }

    /** What changed, with before and after; empty when nothing did. */
    public List<Change> changes() {
        return read(changes);
    }

    /** Reads the column as a projection hands it over. */
    public static List<Change> read(String column) {
        if (column == null) return List.of();

        return List.of(column.split(ROW)).stream()
                .map(row -> row.split(FIELD, -1))
                .map(parts -> new Change(parts[0], parts[1], parts[2]))
                .toList();
    }

    public Instant at() {
        return at;
    }

    public EventKind kind() {
        return kind;
    }

    public ActorKind actorKind() {
        return actorKind;
    }

    public String actorName() {
        return actorName;
    }

    public String subject() {
        return subject;
    }

    public Long customerId() {
        return customerId;
    }

    public Long invoiceId() {
        return invoiceId;
    }
}
