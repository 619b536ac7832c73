package io.portico.experiments;

import io.portico.server.Installation;
import io.portico.server.Installation.Node;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What people notice when a node is killed or replaced: E07 and E08 of security.md §5.2. */
final class NodeExperiments {

    private static final int EACH_SECOND = 30;

    private NodeExperiments() {}

    /** A node is killed under load, and comes back. */
    static List<Figure> killed(Installation installation, boolean brief) {
        var kills = brief ? 3 : 10;
        var random = new Random();
        return under("E07", brief, kills, installation, node -> {
            node.kill();
            Pace.pause(10_000);
            node.begin();
            node.awaitReady();
        }, () -> random.nextBoolean() ? installation.one() : installation.two());
    }

    /** One node after the other is asked to end and started again, as a new version is rolled out. */
    static List<Figure> rolled(Installation installation, boolean brief) {
        var turn = new boolean[1];
        return under("E08", brief, brief ? 2 : 10, installation, node -> {
            node.end();
            node.begin();
            node.awaitReady();
        }, () -> (turn[0] = !turn[0]) ? installation.one() : installation.two());
    }

    private static List<Figure> under(String id, boolean brief, int times, Installation installation, Consumer<Node> blow,
            Supplier<Node> next) {
        var people = new People(200);
        var rolling = id.equals("E08");
        Writes.Verdict verdict;
        List<Traffic.Look> looks;
        long repeats;
        try (var writes = new Writes(people, 3); var traffic = new Traffic(people, EACH_SECOND)) {
            for (var time = 0; time < times; time++) {
                Pace.pause(brief ? 5_000 : 20_000);
                blow.accept(next.get());
                // HAProxy asks twice a second and wants two good answers.
                Pace.pause(3_000);
            }
            Pace.pause(5_000);
            writes.stop();
            traffic.stop();
            looks = traffic.looks();
            verdict = writes.read();
            repeats = writes.repeats();
        }
        var failed = Traffic.failed(looks);
        return List.of(
                rolling ? Figure.none(id, looks.size(), "pages that failed", failed)
                        : Figure.within(id, looks.size(), "pages that failed", 0.1, 100.0 * failed / looks.size(), "%"),
                Figure.none(id, looks.size(), "answers of 200 signed-in people that asked them to sign in",
                        Traffic.signedOut(looks)),
                Figure.none(id, looks.size(), "pages with somebody else's mark", Traffic.foreign(looks)),
                Figure.within(id, looks.size(), "99 % of the pages", 1.5, Traffic.percentile(looks, 99) / 1000, "s"),
                Figure.none(id, verdict.done(), "acknowledged writes lost", verdict.lost()),
                Figure.none(id, verdict.done(), "writes done twice", verdict.doubled()),
                rolling ? Figure.none(id, verdict.done(), "forms to be sent again", repeats)
                        : Figure.atMost(id, verdict.done(), "forms sent again after no answer", 4L * times, repeats));
    }
}
