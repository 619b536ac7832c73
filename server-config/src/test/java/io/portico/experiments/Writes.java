package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.wire.Answer;
import io.portico.wire.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The oracle: colleagues who enter customers, each under a key of its own, and a book of what they were told. A form that
 * nobody answered is sent again as it is, as a person presses the button again.
 */
final class Writes implements AutoCloseable {

    private static final int AGAIN = 20;

    private final Map<String, Told> book = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong repeats = new AtomicLong();
    private volatile boolean over;
    private volatile long lastDone;

    /** What the writer was told of a write. */
    enum Told { SENT, DONE, REFUSED }

    /** Of the writes: acknowledged, acknowledged and not there, there twice, and refused but there. */
    record Verdict(long done, long lost, long doubled, long uninvited) {}

    Writes(People people, int eachSecond) {
        var writers = people.writers();
        for (var writer : writers) {
            var form = writer.person().get("/admin/" + writer.firm().slug() + "/customers/edit").form("customer");
            threads.add(Pace.every(1000.0 * writers.size() / eachSecond, () -> over, () -> write(writer, form)));
        }
    }

    private void write(People.Writer writer, Form form) {
        var key = "W" + Long.toString(System.nanoTime(), 36) + "-" + writer.firm().id();
        book.put(key, Told.SENT);
        var filled = form.with("name", "Customer " + key).with("externalKey", key);
        for (var attempt = 0; attempt < AGAIN; attempt++) {
            var answer = send(writer, filled);
            if (answer != null && answer.status() / 100 == 3) {
                book.put(key, Told.DONE);
                lastDone = System.currentTimeMillis();
                return;
            }
            if (answer != null && answer.status() < 500) {
                // A repeat is told that the key is taken: its first sending was done after all.
                book.put(key, attempt > 0 ? Told.DONE : Told.REFUSED);
                return;
            }
            repeats.incrementAndGet();
            if (over) return;
            Pace.pause(500);
        }
    }

    private static Answer send(People.Writer writer, Form form) {
        try {
            return writer.person().send(form, "save");
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** When a write was last acknowledged, by this machine's clock in milliseconds. */
    long lastDone() {
        return lastDone;
    }

    long repeats() {
        return repeats.get();
    }

    /** What was acknowledged so far, by the keys. */
    List<String> acknowledged() {
        return book.entrySet().stream().filter(entry -> entry.getValue() == Told.DONE).map(Map.Entry::getKey).toList();
    }

    /** Compares the book with the database. */
    Verdict read() {
        long done = 0;
        long lost = 0;
        long doubled = 0;
        long uninvited = 0;
        for (var entry : book.entrySet()) {
            var rows = (long) Example.look("select count(*) from customer where external_key = ?", entry.getKey());
            if (entry.getValue() == Told.DONE) done++;
            if (entry.getValue() == Told.DONE && rows == 0) lost++;
            if (rows > 1) doubled++;
            if (entry.getValue() == Told.REFUSED && rows > 0) uninvited++;
        }
        return new Verdict(done, lost, doubled, uninvited);
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
