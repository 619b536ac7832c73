package io.portico.isolation;

import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Inside;
import io.portico.tenancy.TenantOwned;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;

/** Things tried by chance as one firm of the {@link Crowd}, mostly with keys of another's (security.md T-1). */
@ApplicationScoped
public class RowsByChance {

    static final int THREADS = 4;

    @Inject
    Crowd crowd;

    @Inject
    Inside inside;

    @Inject
    CurrentTenant current;

    @Inject
    AnyOperation operation;

    @Inject
    SeveralFirms several;

    @Inject
    Instance<RequestContextController> contexts;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    /** What came of them: how many read or changed something foreign, and how each ended. */
    record Outcome(int foreign, Map<String, Integer> ends) {}

    /** Tries so many on several threads, the same ones for the same seed; then looks at what every row has become. */
    public String run(int operations, long seed) throws Exception {
        threads.submit((Callable<Void>) () -> {
            crowd.gather();
            return null;
        }).get();
        // Not all at once: some would be done by this thread, which serves a request.
        var at = new ArrayList<Future<Outcome>>();
        for (var t = 0; t < THREADS; t++) {
            var random = new Random(seed * THREADS + t);
            at.add(threads.submit(() -> some(operations / THREADS, random)));
        }
        var foreign = 0L;
        var ends = new TreeMap<String, Integer>();
        for (var outcome : at) {
            foreign += outcome.get().foreign();
            outcome.get().ends().forEach((end, count) -> ends.merge(end, count, Integer::sum));
        }
        return (foreign + crowd.changed()) + " " + ends;
    }

    private Outcome some(int operations, Random random) {
        var foreign = 0;
        var ends = new TreeMap<String, Integer>();
        for (var n = 0; n < operations; n++) {
            String end;
            try {
                var strange = one(random);
                foreign += strange;
                end = strange > 0 ? "FOREIGN" : "done";
            } catch (RuntimeException refused) {
                end = refused.getClass().getSimpleName();
            }
            ends.merge(end, 1, Integer::sum);
        }
        return new Outcome(foreign, ends);
    }

    private int one(Random random) {
        var me = random.nextInt(Crowd.FIRMS);
        var other = (me + 1 + random.nextInt(Crowd.FIRMS - 1)) % Crowd.FIRMS;
        var way = Way.ALL.get(random.nextInt(Way.ALL.size()));
        // The database refuses it each time, and the server's log says so each time.
        if (way == Way.REFER && random.nextInt(8) > 0) way = Way.CHANGE;
        return done(way, tried(way, me, other, random), me, other, random);
    }

    private int done(Way way, Tried it, int me, int other, Random random) {
        var firm = crowd.firm(me);
        return switch (random.nextInt(20)) {
            case 0 -> nested(way, it, me, other);
            case 1 -> inNoFirm(() -> operation.go(way, it) + 1);
            case 2 -> inside.tenant(firm, () -> operation.goAndBreak(way, it));
            case 3 -> inside.tenant(firm, () -> operation.openOrRemove(it.mark(), random.nextBoolean()));
            case 4 -> letAndTakenUp(it, me, other, random.nextBoolean());
            case 5 -> inNoFirm(() -> several.inTurn(crowd.firm(other), Crowd.markOf(other), firm, it.mark(), way, it));
            default -> inside.tenant(firm, () -> operation.go(way, it));
        };
    }

    private Tried tried(Way way, int me, int other, Random random) {
        var kinds = crowd.kinds();
        var kind = kinds.get(random.nextInt(kinds.size()));
        while (Way.BY_REFERENCE.contains(way) && kind.reference() == null) kind = kinds.get(random.nextInt(kinds.size()));

        var keyed = way == Way.REFER ? kind.referenceType() : kind.type();
        var own = crowd.own(keyed, me);
        var id = switch (random.nextInt(10)) {
            case 0, 1 -> own.iterator().next();
            case 2 -> Math.abs(random.nextLong());
            default -> crowd.key(keyed, other);
        };
        var ids = List.of(id, own.iterator().next(), crowd.key(keyed, random.nextInt(Crowd.FIRMS)));
        return new Tried(kind.type(), kind.name(), id, ids, own, Crowd.markOf(me), kind.reference(), kind.referenceType());
    }

    /** Another firm inside a firm is refused, in either way, and the first one is entered as before. */
    private int nested(Way way, Tried it, int me, int other) {
        return inside.tenant(crowd.firm(me), () -> {
            try {
                if (it.id() % 2 == 0) current.enter(crowd.firm(other));
                else inside.tenant(crowd.firm(other), () -> operation.go(way, it));
                return 1;
            } catch (IllegalStateException refused) {
                return operation.go(way, it);
            }
        });
    }

    /** Done in a request that has entered no firm. */
    private int inNoFirm(IntSupplier work) {
        var context = contexts.get();
        context.activate();
        try {
            return work.getAsInt();
        } finally {
            context.deactivate();
            contexts.destroy(context);
        }
    }

    private int letAndTakenUp(Tried it, int me, int other, boolean remove) {
        TenantOwned row = inside.tenant(crowd.firm(other), () -> operation.let(it.type(), crowd.key(it.type(), other)));
        if (row == null) return 0;

        return inside.tenant(crowd.firm(me), () -> operation.takeUp(row, remove));
    }
}
