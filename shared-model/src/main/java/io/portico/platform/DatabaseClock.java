package io.portico.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The one clock all nodes share. Whatever expires is written and compared by it. */
@ApplicationScoped
public class DatabaseClock {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** The moment by the database, to the microsecond. */
    public Instant now() {
        return instant(em.createNativeQuery("select utc_timestamp(6)").getSingleResult());
    }

    /** A native query's datetime, which the driver may hand over in either shape. */
    public static Instant instant(Object value) {
        if (value == null) return null;

        return value instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((Timestamp) value).toInstant();
    }
}
