package io.portico.model.invoice;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.PublicId;
import io.portico.model.file.StoredFile;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The file an invoice was read from, kept byte for byte, with the verdict of the EN 16931 rules on it. */
@Entity
@Table(name = "invoice_original")
public class InvoiceOriginal extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "sha256")
    private byte[] sha256;

    @Enumerated(STRING)
    @Column(name = "syntax")
    private InvoiceSyntax syntax;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size")
    private long size;

    @Column(name = "valid")
    private Boolean valid;

    @Column(name = "failed_rules")
    private String failedRules;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected InvoiceOriginal() {}

    public InvoiceOriginal(Invoice invoice, StoredFile file, InvoiceSyntax syntax, String fileName, Instant now) {
        this.publicId = PublicId.fresh().value();
        this.invoice = invoice;
        this.sha256 = file.sha256();
        this.size = file.size();
        this.syntax = syntax;
        this.fileName = fileName;
        this.receivedAt = now;
    }

    /** What the EN 16931 rules say: no failed rules means valid. */
    public void judge(String failed) {
        valid = failed == null;
        failedRules = failed;
    }

    /** A newer version took its place; it stays in the history. */
    public void replace(Instant now) {
        if (replacedAt == null) replacedAt = now;
    }

    public String publicId() {
        return publicId;
    }

    public Invoice invoice() {
        return invoice;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    public InvoiceSyntax syntax() {
        return syntax;
    }

    public String fileName() {
        return fileName;
    }

    /** Length in bytes. */
    public long size() {
        return size;
    }

    /** Null while it was not judged. */
    public Boolean valid() {
        return valid;
    }

    /** The failed rules as the importer wrote them down, or null. */
    public String failedRules() {
        return failedRules;
    }

    public boolean isReplaced() {
        return replacedAt != null;
    }

    /** Since when a newer version stands in its place, or null. */
    public Instant replacedAt() {
        return replacedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
