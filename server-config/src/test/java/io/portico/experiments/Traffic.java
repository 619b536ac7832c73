package io.portico.experiments;

import io.portico.server.Installation.Node;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Clients who read their pages, a given number each second, until told to stop. */
final class Traffic implements AutoCloseable {

    private static final int THREADS = 8;
    private static final List<String> PAGES = List.of("/", "/invoices", "/account");
    private static final Pattern MARK = Pattern.compile("mark-\\d+-\\d+-");

    private final Queue<Look> looks = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Node> nodes;
    private volatile boolean over;

    /** How a page came: when it was asked for, by this machine; the status, or 0 when there was none; whose marks it bore. */
    record Look(long at, int status, double millis, boolean signedOut, boolean foreign,
            boolean toComeBack) {}

    Traffic(People people, int eachSecond) {
        this(people, eachSecond, List.of());
    }

    /** The same, asking nodes themselves; by way of the balancer where none is named. */
    Traffic(People people, int eachSecond, List<Node> asked) {
        nodes = asked;
        var share = people.readers().size() / THREADS;
        for (var t = 0; t < THREADS; t++) {
            var mine = people.readers().subList(t * share, (t + 1) * share);
            threads.add(Pace.every(1000.0 * THREADS / eachSecond, () -> over, () -> look(mine)));
        }
    }

    private void look(List<People.Reader> mine) {
        var random = ThreadLocalRandom.current();
        var reader = mine.get(random.nextInt(mine.size()));
        var path = "/" + reader.slug() + PAGES.get(random.nextInt(PAGES.size()));
        var at = System.currentTimeMillis();
        var start = System.nanoTime();
        Answer answer = null;
        try {
            answer = person(reader).get(path);
        } catch (RuntimeException e) {
            // No answer: counted below as what it is.
        }
        var millis = (System.nanoTime() - start) / 1e6;
        var signedOut = answer != null && answer.status() / 100 == 3;
        var foreign = answer != null && isForeign(answer, reader.mark());
        looks.add(new Look(at, answer == null ? 0 : answer.status(), millis, signedOut, foreign,
                answer != null && answer.status() == 503 && answer.headers().firstValue("Retry-After").isPresent()));
    }

    private Person person(People.Reader reader) {
        if (nodes.isEmpty()) return reader.person();

        var node = nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
        return reader.person().sibling().carrying("client", reader.person().cookies().get("client")).at(node.address());
    }

    private static boolean isForeign(Answer answer, String own) {
        return MARK.matcher(answer.body()).results().anyMatch(mark -> !mark.group().equals(own));
    }

    /** Everything looked at so far. */
    List<Look> looks() {
        return List.copyOf(looks);
    }

    static long failed(List<Look> looks) {
        return looks.stream().filter(look -> look.status() != 200 && !look.signedOut()).count();
    }

    static long signedOut(List<Look> looks) {
        return looks.stream().filter(Look::signedOut).count();
    }

    static long foreign(List<Look> looks) {
        return looks.stream().filter(Look::foreign).count();
    }

    static double worst(List<Look> looks) {
        return looks.stream().mapToDouble(Look::millis).max().orElse(0);
    }

    /** Those that were neither a page nor said when to come back. */
    static long wordless(List<Look> looks) {
        return looks.stream().filter(look -> look.status() != 200 && !look.signedOut() && !look.toComeBack()).count();
    }

    /** Those of one status. */
    static List<Look> of(List<Look> looks, int status) {
        return looks.stream().filter(look -> look.status() == status).toList();
    }

    /** When the last page that failed, or took a second, was through: seconds after this moment. */
    static double troubledUntil(List<Look> looks, long since) {
        return looks.stream().filter(look -> look.status() != 200 || look.millis() > 1000)
                .mapToDouble(look -> look.at() + look.millis() - since).max().orElse(0) / 1000;
    }

    /** The time that so many of a hundred answers kept. */
    static double percentile(List<Look> looks, double percent) {
        var sorted = looks.stream().mapToDouble(Look::millis).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100) - 1)];
    }

    /** Returns when the last one at work is through. */
    void stop() {
        over = true;
        threads.forEach(Pace::join);
    }

    @Override
    public void close() {
        stop();
    }
}
