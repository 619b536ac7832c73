package io.portico.tenancy;

import static jakarta.persistence.DiscriminatorType.INTEGER;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A row that belongs to exactly one firm. EclipseLink adds the tenant to every statement that touches it. */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantOwned.PROPERTY,
        discriminatorType = INTEGER)
public abstract class TenantOwned {

    /** The property of an entity manager that names the firm whose rows it sees. */
    public static final String PROPERTY = "io.portico.tenant";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    /** The row's key inside the server; it never leaves it. */
    public Long id() {
        return id;
    }

    /** Counts up with every change; a form carries it so that nobody overwrites what somebody else just saved. */
    public int version() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || id != null && other instanceof TenantOwned row && getClass() == other.getClass() && id.equals(row.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(id);
    }
}
