package io.portico.admin.customerfile;

import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;

/** Looks into a file, without keeping anything of it. */
@TenantService
public class Previews {

    @Inject
    CustomerFiles files;

    /** A file's reading, and how it reads. */
    public record Look(Reading reading, Preview preview) {}

    public Look at(String publicId) {
        var reading = files.reading(publicId);
        return new Look(reading, Preview.of(reading));
    }
}
