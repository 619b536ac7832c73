package io.portico.model.importing;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.customer.Customer;
import io.portico.model.file.StoredFile;
import io.portico.model.invoice.Invoice;
import io.portico.model.timeline.Actor;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One file of an upload: what it says, what became of it and why, and what a colleague decided about it. */
@Entity
@Table(name = "import_file")
public class ImportFile extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private ImportJob job;

    @Column(name = "position")
    private int position;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private byte[] sha256;

    @Enumerated(STRING)
    @Column(name = "result")
    private ImportResult result = ImportResult.WAITING;

    @Column(name = "reason")
    private String reason;

    @Column(name = "reason_details")
    private String details;

    @Column(name = "field")
    private String field;

    @Embedded
    private Contents contents;

    @Embedded
    private Decisions decisions = new Decisions();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "read_at")
    private Instant readAt;

    protected ImportFile() {}

    /** A file whose bytes are kept and wait to be read. */
    public static ImportFile waiting(ImportJob job, int position, String name, StoredFile kept) {
        var file = of(job, position, name, kept.size());
        file.sha256 = kept.sha256();
        return file;
    }

    /** A file that was turned away at the door, to be refused at once; of its bytes nothing is kept. */
    public static ImportFile of(ImportJob job, int position, String name, long size) {
        var file = new ImportFile();
        file.publicId = PublicId.fresh().value();
        file.job = job;
        file.position = position;
        file.fileName = name;
        file.size = size;
        return file;
    }

    /** What stands in it. */
    public void says(Contents read) {
        contents = read;
    }

    /** It can't be taken in; {@code where} is the field to blame, or null. */
    public void refuse(String why, List<?> gaps, String where, Instant now) {
        end(ImportResult.REFUSED, why, gaps, now);
        field = where;
    }

    /** It became this invoice or its newer version, or it says what this invoice said before. */
    public void becomes(ImportResult what, Invoice made, String how, List<?> gaps, Instant now) {
        end(what, how, gaps, now);
        invoice = made;
        customer = made.customer();
    }

    /** Another invoice has its number; the gaps are what differs, three by three: what, before, after. */
    public void holdBack(Invoice namesake, String why, List<?> differences, Instant now) {
        end(ImportResult.HELD_BACK, why, differences, now);
        invoice = namesake;
    }

    /** It ends like this, until a colleague says more. */
    public void end(ImportResult became, String why, List<?> gaps, Instant now) {
        result = became;
        reason = why;
        details = Details.write(gaps);
        field = null;
        readAt = now;
    }

    /** Take it in although somebody else issued it. */
    public void acceptSeller(Actor by) {
        again(ImportResult.OTHER_SELLER, by);
        decisions.acceptSeller();
    }

    /** Make a customer of its buyer. */
    public void createCustomer(Actor by) {
        again(ImportResult.NEEDS_CUSTOMER, by);
        decisions.createCustomer();
    }

    /** Take it in for this customer. */
    public void assign(Customer chosen, Actor by) {
        again(ImportResult.NEEDS_CUSTOMER, by);
        customer = chosen;
    }

    /** Replace the invoice that has its number, or keep both. */
    public void resolve(SameNumber choice, Actor by) {
        again(ImportResult.HELD_BACK, by);
        decisions.resolve(choice);
    }

    private void again(ImportResult expected, Actor by) {
        if (result != expected) throw new Refusal("import.answeredMeanwhile", fileName);

        result = ImportResult.WAITING;
        decisions.by(by);
    }

    /** Who stands behind what happens now: whoever decided last, else whoever sent the file. */
    public Actor actor() {
        return decisions.by() == null ? job.colleague() : decisions.by();
    }

    public boolean isWaiting() {
        return result == ImportResult.WAITING;
    }

    public ImportJob job() {
        return job;
    }

    public String fileName() {
        return fileName;
    }

    /** The bytes' SHA-256; null when they were not kept. */
    public byte[] sha256() {
        return sha256 == null ? null : sha256.clone();
    }

    /** What stands in it; null before it was read and when it could not be. */
    public Contents contents() {
        return contents;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Invoice invoice() {
        return invoice;
    }

    /** The customer somebody chose, or whose it became; null until then. */
    public Customer customer() {
        return customer;
    }
}
