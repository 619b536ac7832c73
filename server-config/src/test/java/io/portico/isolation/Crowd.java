package io.portico.isolation;

import io.portico.model.words.Language;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import io.portico.tenancy.Slug;
import io.portico.tenancy.TenantOwned;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Twenty firms with a row of each kind, and a mark on every one that tells whose it is. */
@ApplicationScoped
public class Crowd {

    static final int FIRMS = 20;

    @Inject
    Firms firms;

    @Inject
    Inside inside;

    @Inject
    AnyOperation operation;

    @Resource(lookup = "jdbc/portico")
    DataSource database;

    private final List<Firm> all = new ArrayList<>();
    private final Map<Class<?>, List<Long>> keys = new HashMap<>();
    private List<AnyOperation.Kind> kinds;

    /** Founds them, the first time. Not for a thread that serves a request. */
    synchronized void gather() throws SQLException, NamingException {
        if (kinds != null) return;

        for (var n = 0; n < FIRMS; n++) {
            var slug = Slug.of("crowd-" + n + "-" + Long.toString(System.nanoTime(), 36));
            var firm = firms.found(slug, "Crowd", Edition.PREMIUM, Language.EN, ZoneId.of("Europe/Vilnius"));
            OneOfEach.in(firm.id(), "Crowd");
            all.add(firm);
        }
        var found = inside.tenant(all.get(0), () -> operation.kinds());
        for (var kind : found) mark(kind);
        kinds = found;
    }

    private void mark(AnyOperation.Kind kind) throws SQLException {
        var table = table(kind);
        for (var n = 0; n < FIRMS; n++) {
            change("update " + table + " set version = ? where tenant_id = ?", (long) markOf(n) * Tried.MILLION,
                    all.get(n).id());
            keys.computeIfAbsent(kind.type(), type -> new ArrayList<>())
                    .add(number("select min(id) from " + table + " where tenant_id = ?", all.get(n).id()));
        }
    }

    private static String table(AnyOperation.Kind kind) {
        return kind.type().getAnnotation(Table.class).name();
    }

    List<AnyOperation.Kind> kinds() {
        return kinds;
    }

    Firm firm(int n) {
        return all.get(n);
    }

    static int markOf(int n) {
        return n + 1;
    }

    /** The key of a firm's row of this kind. */
    long key(Class<? extends TenantOwned> type, int n) {
        return keys.get(type).get(n);
    }

    Set<Long> own(Class<? extends TenantOwned> type, int n) {
        return new HashSet<>(Set.of(key(type, n)));
    }

    /** The rows that bear another firm's mark than their own, or are gone. */
    long changed() throws SQLException {
        var changed = 0L;
        for (var kind : kinds) {
            for (var n = 0; n < FIRMS; n++) {
                changed += number("select count(*) from " + table(kind) + " where tenant_id = ? and version div 1000000 <> "
                        + markOf(n), all.get(n).id());
                changed += 1 - number("select count(*) from " + table(kind) + " where tenant_id = ? and id = "
                        + key(kind.type(), n), all.get(n).id());
            }
        }
        return changed;
    }

    private long number(String sql, long firm) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, firm);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void change(String sql, long mark, long firm) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, mark);
            statement.setLong(2, firm);
            statement.executeUpdate();
        }
    }
}
