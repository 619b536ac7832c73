package io.portico.experiments;

import io.portico.server.Installation;
import io.portico.wire.Person;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What becomes of writes and answers when the database is killed or frozen: E05 and E06 of security.md §5.2. */
final class DatabaseExperiments {

    private DatabaseExperiments() {}

    /** The database is killed under writes, and comes back. */
    static List<Figure> killed(Installation installation, boolean brief) {
        var kills = brief ? 3 : 20;
        var people = new People(40);
        var slowest = 0.0;
        Writes.Verdict verdict;
        try (var writes = new Writes(people, brief ? 10 : 20)) {
            for (var kill = 0; kill < kills; kill++) {
                Pace.pause(brief ? 4_000 : 50_000);
                installation.killDatabase();
                Pace.pause(2_000);
                installation.startDatabase();
                var up = System.currentTimeMillis();
                while (writes.lastDone() < up) Pace.pause(50);
                slowest = Math.max(slowest, (writes.lastDone() - up) / 1000.0);
            }
            Pace.pause(3_000);
            writes.stop();
            verdict = writes.read();
        }
        return List.of(
                Figure.none("E05", verdict.done(), "acknowledged writes lost with the database", verdict.lost()),
                Figure.none("E05", verdict.done(), "writes done twice", verdict.doubled()),
                Figure.none("E05", verdict.done(), "refused writes that were done", verdict.uninvited()),
                Figure.within("E05", kills, "service after the database is back", 30, slowest, "s"));
    }

    /** The database stands still, answering nobody. */
    static List<Figure> frozen(Installation installation, boolean brief) {
        var people = new People(40);
        Writes.Verdict verdict;
        List<Traffic.Look> during;
        double unready;
        double back;
        try (var writes = new Writes(people, 5); var traffic = new Traffic(people, 10)) {
            Pace.pause(5_000);
            var before = traffic.looks().size();
            installation.freezeDatabase();
            var frozen = System.currentTimeMillis();
            unready = until(frozen, () -> ready(installation.one().watchAddress()) != 200);
            Pace.pause(brief ? 10_000 : 30_000);
            installation.thawDatabase();
            var thawed = System.currentTimeMillis();
            back = until(thawed, () -> writes.lastDone() > thawed);
            var looks = traffic.looks();
            during = looks.subList(before, looks.size());
            writes.stop();
            verdict = writes.read();
        }
        return List.of(
                Figure.within("E06", during.size(), "the slowest answer while the database is frozen", 5,
                        Traffic.worst(during) / 1000, "s"),
                Figure.none("E06", during.size(), "answers that are neither a page nor 503 with Retry-After",
                        Traffic.wordless(during)),
                Figure.within("E06", 1, "until a node says it isn't ready", 5, unready, "s"),
                Figure.within("E06", 1, "until writes are done again", 30, back, "s"),
                Figure.none("E06", during.size(), "people signed out", Traffic.signedOut(during)),
                Figure.none("E06", verdict.done(), "acknowledged writes lost", verdict.lost()),
                Figure.none("E06", verdict.done(), "writes done twice", verdict.doubled()));
    }

    private static double until(long since, BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            if (System.currentTimeMillis() - since > 120_000) return 120;
            Pace.pause(50);
        }
        return (System.currentTimeMillis() - since) / 1000.0;
    }

    private static int ready(String address) {
        try {
            return new Person().at(address).get("/health/ready").status();
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
