package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.inside.InPortal;
import io.portico.model.words.Language;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import io.portico.tenancy.Slug;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InPortal
class EntitiesIT {

    /** Made by the application; this class itself is also made outside it, where there are no beans. */
    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Test
    void a_row_of_one_firm_does_not_exist_for_another() throws Exception {
        var acme = found("rows-of-acme");
        var globex = found("rows-of-globex");
        OneOfEach.in(acme.id());

        var looked = 0;
        var tables = as(acme, () -> bean(EveryEntity.class).tables());
        for (var entity : tables.keySet()) {
            var id = keyOf(tables.get(entity), acme.id());
            assertNotNull(id, "OneOfEach has no row for " + entity);
            assertEquals(5, as(acme, () -> bean(EveryEntity.class).waysTo(entity, id)), entity + " for its own firm");
            assertEquals(0, as(globex, () -> bean(EveryEntity.class).waysTo(entity, id)), entity + " for another firm");
            assertFalse(as(globex, () -> bean(EveryEntity.class).canDelete(entity, id)), entity + " deleted by another firm");
            looked += 11;
        }
        System.out.println("Isolation: " + looked + " ways into " + tables.size() + " entities, none of them foreign");
    }

    @Test
    void without_a_firm_nothing_can_be_asked() {
        var refused = assertThrows(IllegalStateException.class, () -> bean(EveryEntity.class).tables());

        assertEquals("no firm was entered", refused.getMessage());
    }

    private Firm found(String name) {
        var slug = Slug.of(name + "-" + Long.toString(System.nanoTime(), 36));
        return bean(Firms.class).found(slug, name, Edition.PREMIUM, Language.EN, ZoneId.of("Europe/Vilnius"));
    }

    /** On a thread of its own, because this one serves a request that belongs to no firm. */
    private <T> T as(Firm firm, Callable<T> work) throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("concurrent/work");
        return threads.submit(() -> bean(Inside.class).tenant(firm, () -> called(work))).get();
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Long keyOf(String table, long firm) throws Exception {
        try (var connection = ((DataSource) InitialContext.doLookup("jdbc/portico")).getConnection();
                var statement = connection.prepareStatement("select min(id) from " + table + " where tenant_id = ?")) {
            statement.setLong(1, firm);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var id = rows.getLong(1);
                return rows.wasNull() ? null : id;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
