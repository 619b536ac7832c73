package io.portico.model.importing;

import io.portico.model.access.PublicId;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One upload: the files somebody sent at once. Who works on it and until when is kept beside it, for workers only. */
@Entity
@Table(name = "import_job")
public class ImportJob extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "name")
    private String name;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "colleague_id")
    private long colleagueId;

    @Column(name = "total")
    private int total;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at", insertable = false, updatable = false)
    private Instant finishedAt;

    protected ImportJob() {}

    /** An upload by a colleague; the name is that of the only file or zip, empty when there were several. */
    public static ImportJob by(Actor colleague, String name, Instant now) {
        var job = new ImportJob();
        job.publicId = PublicId.fresh().value();
        job.name = name;
        job.createdBy = colleague.name() == null ? "" : colleague.name();
        job.colleagueId = colleague.id() == null ? 0 : colleague.id();
        job.createdAt = now;
        return job;
    }

    /** Says how many files it holds, once they are counted. */
    public void holds(int files) {
        total = files;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    public String createdBy() {
        return createdBy;
    }

    /** Whose upload it is, as the timeline names them; the house's own for demo data. */
    public Actor colleague() {
        return colleagueId == 0 ? Actor.SYSTEM : new Actor(ActorKind.COLLEAGUE, colleagueId, createdBy);
    }

    /** How many files it holds. */
    public int total() {
        return total;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When every file had been read, or null while some wait. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
