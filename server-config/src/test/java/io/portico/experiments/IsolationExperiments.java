package io.portico.experiments;

import io.portico.inside.Door;
import io.portico.isolation.RequestsByChance;
import io.portico.server.Installation;
import io.portico.wire.Person;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Whether anything of one firm ever reaches another: T-1 of security.md §3. */
final class IsolationExperiments {

    private static final int PORTION = 25_000;
    private static final int FIRMS = 20;

    private IsolationExperiments() {}

    /** Operations with rows by chance inside a node, then requests by chance to both. */
    static List<Figure> counted(Installation installation, boolean brief) {
        var seed = ThreadLocalRandom.current().nextInt(1_000_000);
        System.out.println("By the seed " + seed);
        var operations = brief ? 100_000 : 10_000_000;
        var foreign = rows(installation, operations, seed);
        var requests = new RequestsByChance(FIRMS);
        requests.run(brief ? 5_000 : 300_000, 4, seed);
        requests.wrong().stream().limit(20).forEach(System.out::println);
        System.out.println(requests.summary());
        return List.of(
                Figure.none("T-1", operations, "operations that read or changed another firm's rows", foreign),
                bound(operations, foreign, 3e-7),
                Figure.none("T-1", requests.asked(), "answers with another firm's mark, or not alike", requests.wrong().size()),
                bound(requests.asked(), requests.wrong().size(), 1e-5));
    }

    private static long rows(Installation installation, int operations, int seed) {
        var person = new Person().at(installation.openNode());
        var foreign = 0L;
        for (var done = 0; done < operations; done += PORTION) {
            var answer = person.get("/" + Door.ROWS + "?operations=" + PORTION + "&seed=" + (seed + done / PORTION));
            System.out.println(done + PORTION + " operations: " + answer.body());
            foreign += Long.parseLong(answer.body().split(" ")[0]);
        }
        return foreign;
    }

    /** With 95 % certainty it happens less often than this: three in so many that were tried, when none was found. */
    private static Figure bound(long tried, long found, double target) {
        var bound = 3.0 / tried;
        return new Figure("T-1", tried, "the bound 3/N, for the long size " + String.format(Locale.ROOT, "%.0e", target),
                "none found", String.format(Locale.ROOT, "%.1e", bound), found == 0);
    }
}
