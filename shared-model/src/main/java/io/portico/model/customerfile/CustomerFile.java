package io.portico.model.customerfile;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of customers on its way in. Who works on it and until when is kept beside it, for workers only. */
@Entity
@Table(name = "customer_file")
public class CustomerFile extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "name")
    private String name;

    @Column(name = "sha256")
    private byte[] sha256;

    @Enumerated(STRING)
    @Column(name = "stage")
    private Stage stage;

    @Embedded
    private ReadAs readAs;

    @Enumerated(STRING)
    @Column(name = "known")
    private Known known = Known.UPDATE;

    @Column(name = "total")
    private int total;

    @Column(name = "problem")
    private String problem;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "colleague_id")
    private long colleagueId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "imported_at")
    private Instant importedAt;

    // From now on only workers and whoever wakes them write it.
    @Column(name = "finished_at", updatable = false)
    private Instant finishedAt;

    protected CustomerFile() {}

    /** A file that a colleague sent and that was recognised; nobody has to work on it yet. */
    public static CustomerFile by(Actor colleague, String name, byte[] sha256, ReadAs readAs, Instant now) {
        var file = new CustomerFile();
        file.publicId = PublicId.fresh().value();
        file.name = name;
        file.sha256 = sha256.clone();
        file.stage = Stage.READING;
        file.readAs = readAs;
        file.createdBy = colleague.name() == null ? "" : colleague.name();
        file.colleagueId = colleague.id() == null ? 0 : colleague.id();
        file.createdAt = now;
        file.finishedAt = now;
        return file;
    }

    /** Somebody says how it is to be read. What was checked before holds no longer. */
    public void read(ReadAs as) {
        must(Stage.READING, Stage.CHECKED);
        stage = Stage.READING;
        readAs = as;
        problem = null;
    }

    /** Its rows, so many, are to be compared with the customers that are there. */
    public void check(int rows) {
        must(Stage.READING);
        stage = Stage.CHECKING;
        total = rows;
    }

    /** All of its rows were compared. */
    public void checked() {
        must(Stage.CHECKING);
        stage = Stage.CHECKED;
    }

    /** It turned out not to be readable that way, for a reason that a message key names. */
    public void fail(String why) {
        must(Stage.CHECKING);
        stage = Stage.READING;
        problem = why;
    }

    /** Its rows are to become customers. */
    public void start(Known choice) {
        must(Stage.CHECKED);
        stage = Stage.IMPORTING;
        known = choice;
    }

    /** All of them did that could. */
    public void finish(Instant now) {
        must(Stage.IMPORTING);
        stage = Stage.IMPORTED;
        importedAt = now;
    }

    private void must(Stage... expected) {
        for (var one : expected) {
            if (stage == one) return;
        }
        throw new Refusal("customerFile.movedOn", name);
    }

    public String publicId() {
        return publicId;
    }

    /** What it was called there; for people only. */
    public String name() {
        return name;
    }

    /** The SHA-256 of its bytes. */
    public byte[] sha256() {
        return sha256.clone();
    }

    public Stage stage() {
        return stage;
    }

    public ReadAs readAs() {
        return readAs;
    }

    /** What happens to rows that look like somebody who is there. */
    public Known known() {
        return known;
    }

    /** Rows that hold anything, without the headings; known once they are counted. */
    public int total() {
        return total;
    }

    /** Why it could not be read, as a message key, or null. */
    public String problem() {
        return problem;
    }

    /** Whose it is, as the timeline names them. */
    public Actor colleague() {
        return colleagueId == 0 ? Actor.SYSTEM : new Actor(ActorKind.COLLEAGUE, colleagueId, createdBy);
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When the last of its rows was taken in; null until then. */
    public Instant importedAt() {
        return importedAt;
    }
}
