package io.portico.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address a firm has or had. It stays with that firm for ever, so an old link never leads to somebody else. */
@Entity
@Table(name = "firm_slug")
public class FirmSlug {

    @Id
    @Column(name = "slug")
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "firm_id")
    private Firm firm;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FirmSlug() {}

    public FirmSlug(Slug slug, Firm firm, Instant createdAt) {
        this.slug = slug.value();
        this.firm = firm;
        this.createdAt = createdAt;
    }

    public String slug() {
        return slug;
    }

    public Firm firm() {
        return firm;
    }
}
