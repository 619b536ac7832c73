package io.portico.isolation;

import io.portico.tenancy.TenantOwned;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One thing to try as one firm. Every row carries its firm's mark in millions as its version.
 *
 * @param id the key, anybody's or nobody's
 * @param ids the same and some more, the firm's own among them
 * @param own which keys are the firm's
 * @param reference what rows of this kind refer to, null where nothing
 */
record Tried(Class<? extends TenantOwned> type, String name, long id, List<Long> ids, Set<Long> own, int mark,
        String reference, Class<? extends TenantOwned> referenceType) {

    static final int MILLION = 1_000_000;

    boolean isOwn() {
        return own.contains(id);
    }

    int ownAmongIds() {
        return (int) ids.stream().filter(own::contains).distinct().count();
    }

    int freshMark() {
        return mark * MILLION;
    }

    int foreign(TenantOwned row) {
        return row == null || row.version() / MILLION == mark ? 0 : 1;
    }

    int foreign(Collection<? extends TenantOwned> rows) {
        return rows.stream().mapToInt(this::foreign).sum();
    }

    int foreignMarks(Collection<Integer> marks) {
        return (int) marks.stream().filter(one -> one / MILLION != mark).count();
    }
}
