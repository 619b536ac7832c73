package io.portico.model.file;

import io.portico.model.access.Sha256;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file byte for byte, known by the SHA-256 of its content. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends TenantOwned {

    @Column(name = "sha256")
    private byte[] sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size")
    private long size;

    @Column(name = "bytes")
    private byte[] bytes;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredFile() {}

    public StoredFile(byte[] bytes, String mediaType, Instant createdAt) {
        this.sha256 = Sha256.of(bytes);
        this.bytes = bytes.clone();
        this.size = bytes.length;
        this.mediaType = mediaType;
        this.createdAt = createdAt;
    }

    /** Wanted anew: pictures that nothing uses for a day are removed. Files of invoices are never unused. */
    void want(Instant now) {
        if (mediaType.startsWith("image/")) createdAt = now;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Length in bytes. */
    public long size() {
        return size;
    }
}
