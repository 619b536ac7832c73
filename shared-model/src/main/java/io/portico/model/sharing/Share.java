package io.portico.model.sharing;

import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.client.Client;
import io.portico.model.customer.Customer;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.post.Letter;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Lets one client see some of one customer's affairs. There is one per pair; it is changed, revoked, and given again. */
@Entity
@Table(name = "share")
public class Share extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Convert(converter = Choices.Sections.class)
    @Column(name = "sections")
    private Set<Section> sections;

    @Convert(converter = Choices.States.class)
    @Column(name = "statuses")
    private Set<InvoiceState> statuses;

    @Column(name = "until")
    private LocalDate until;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(name = "shared_by")
    private String sharedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    protected Share() {}

    /** Shares with this client from now on; {@code by} is the colleague's name, or null when the record admitted them. */
    public Share(Client client, Customer customer, Scope scope, String by, Instant now) {
        this.publicId = PublicId.fresh().value();
        this.client = client;
        this.customer = customer;
        this.createdAt = now;
        grant(scope, by);
    }

    /** Changes what is shared, and gives again what was revoked. */
    public void grant(Scope scope, String by) {
        if (scope.statuses().contains(InvoiceState.DRAFT)) throw new Refusal("share.draftsNever");

        sections = EnumSet.noneOf(Section.class);
        sections.addAll(scope.sections());
        statuses = EnumSet.noneOf(InvoiceState.class);
        statuses.addAll(scope.statuses());
        until = scope.until();
        sharedBy = by;
        revokedAt = null;
        revokedBy = null;
    }

    /** Word of it went to somebody registered with this letter. */
    public void tell(Letter word) {
        letter = word;
    }

    /** Takes it back; it holds from the very next request, and word of it that hasn't left yet doesn't leave. */
    public void revoke(String by, Instant now) {
        if (revokedAt != null) return;

        if (letter != null) letter.drop();
        revokedAt = now;
        revokedBy = by;
    }

    /** Whether the client sees anything on this day; the end date itself still counts. */
    public boolean isActive(LocalDate today) {
        return revokedAt == null && (until == null || !today.isAfter(until));
    }

    /** What is shared, as one value. */
    public Scope scope() {
        return new Scope(sections, statuses, until);
    }

    public String publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public Customer customer() {
        return customer;
    }

    /** The newest mail that told somebody registered of it; null for whoever was invited. */
    public Letter letter() {
        return letter;
    }

    public LocalDate until() {
        return until;
    }

    public String sharedBy() {
        return sharedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revokedBy() {
        return revokedBy;
    }
}
