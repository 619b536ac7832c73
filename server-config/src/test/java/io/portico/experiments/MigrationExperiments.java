package io.portico.experiments;

import io.portico.server.Installation;
import java.util.List;
import java.util.Random;

/** What becomes of a migration that is killed, again and again: E21 of security.md §5.2. */
final class MigrationExperiments {

    private static final int LONGEST = 6_000;

    private MigrationExperiments() {}

    static List<Figure> killed(Installation installation, boolean brief) {
        var clean = installation.migrate("portico_clean");
        var tries = brief ? 4 : 60;
        var kills = 0;
        var others = 0;
        var random = new Random();
        for (var each = 0; each < tries; each++) {
            // A launcher needs a second or two before its first statement.
            var deaths = random.ints(3, 1_000, LONGEST).toArray();
            kills += deaths.length;
            if (!installation.migrate("portico_killed", deaths).equals(clean)) others++;
        }
        return List.of(Figure.none("E21", kills, "schemas other than a clean run's, after killed migrations", others));
    }
}
