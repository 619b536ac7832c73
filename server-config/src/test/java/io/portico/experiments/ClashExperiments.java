package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.server.Installation;
import io.portico.server.TestServer;
import io.portico.wire.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What becomes of work that is in the way of other work: E19 and E20 of security.md §5.2. */
final class ClashExperiments {

    private static final int THREADS = 64;
    private static final double EACH_MILLIS = 3_200;
    private static final int INVOICES = 256;
    private static final int BALLAST = 200;
    private static final long HELD = 4_000;

    private ClashExperiments() {}

    /** Payments from many hands at once, while something else locks the same rows in the opposite order, or for long. */
    static List<Figure> deadlocks(Installation installation, boolean brief) {
        var payers = new Payers();
        var over = new AtomicBoolean();
        var mine = new AtomicInteger();
        var before = deadlocks();
        var threads = new ArrayList<Thread>();
        for (var each = 0; each < THREADS; each++) threads.add(Pace.every(EACH_MILLIS, over::get, payers::pay));
        for (var each = 0; each < 2; each++) threads.add(Pace.every(300, over::get, () -> cross(payers, mine)));
        threads.add(Pace.every(HELD * 2, over::get, () -> hold(payers.firm)));
        Pace.pause(brief ? 30_000 : 600_000);
        over.set(true);
        threads.forEach(Pace::join);
        var broken = deadlocks() - before - mine.get();
        var booked = ((Number) Example.look("select coalesce(sum(paid_minor), 0) from invoice where tenant_id = ?",
                payers.firm.id())).longValue();
        var rows = (long) Example.look("select count(*) from payment where tenant_id = ?", payers.firm.id());
        return List.of(
                Figure.atLeast("E19", payers.asked.get(), "payments that a deadlock broke off", brief ? 10 : 200, broken),
                Figure.none("E19", payers.asked.get(), "deadlocks and lock waits that a person saw", payers.failed.get()),
                Figure.none("E19", payers.told.get(), "cents between what was acknowledged and what is booked",
                        Math.abs(booked - 100L * payers.told.get())),
                Figure.none("E19", payers.told.get(), "payments more or fewer than acknowledged",
                        Math.abs(rows - payers.told.get())));
    }

    /** Colleagues of one firm and their payments of one euro each. */
    private static final class Payers {

        private final Example firm = Example.firm();
        private final List<String> invoices = new ArrayList<>();
        private final List<String> sessions = new ArrayList<>();
        private final Person anybody = new Person();
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger told = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();

        Payers() {
            var customer = firm.customer("Baltic Timber");
            var day = LocalDate.of(2026, 10, 1);
            for (var each = 0; each < INVOICES; each++) {
                invoices.add(firm.invoice(customer, "P-" + each, "APPROVED", day, day, 100_000_000).publicId());
            }
            for (var each = 0; each < BALLAST; each++) firm.customer("ballast " + each);
            for (var each = 0; each < 4; each++) {
                sessions.add(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
            }
        }

        private void pay() {
            var random = ThreadLocalRandom.current();
            var person = anybody.sibling().carrying("staff", sessions.get(random.nextInt(sessions.size())));
            var page = person.get("/admin/" + firm.slug() + "/invoices/payment?invoice="
                    + invoices.get(random.nextInt(INVOICES)));
            if (page.status() != 200) {
                failed.incrementAndGet();
                return;
            }
            asked.incrementAndGet();
            var answer = person.send(page.form("payment").with("amount", "1.00"), "pay");
            if (answer.status() / 100 == 3) told.incrementAndGet();
            if (answer.status() >= 500) failed.incrementAndGet();
        }
    }

    /** The customer and then a tenth of the invoices, where a payment takes the invoice first; with so much done that it wins. */
    private static void cross(Payers payers, AtomicInteger lost) {
        var digit = ThreadLocalRandom.current().nextInt(10);
        try (var connection = TestServer.get().connect()) {
            connection.setAutoCommit(false);
            run(connection, "update customer set city = uuid() where tenant_id = " + payers.firm.id());
            Pace.pause(20);
            run(connection, "update invoice set subject = uuid() where number like 'P-%" + digit + "' and tenant_id = "
                    + payers.firm.id());
            connection.commit();
        } catch (SQLException e) {
            if (e.getErrorCode() == 1213) lost.incrementAndGet();
        }
    }

    /** For longer than the house waits for a lock, and not as long as its patience lasts. */
    private static void hold(Example firm) {
        try (var connection = TestServer.get().connect()) {
            connection.setAutoCommit(false);
            run(connection, "update invoice set subject = 'held' where number = 'P-0' and tenant_id = " + firm.id());
            Pace.pause(HELD);
            connection.rollback();
        } catch (SQLException e) {
            // It met a deadlock itself, and is as good as done.
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long deadlocks() {
        return Long.parseLong((String) Example.look(
                "select variable_value from information_schema.global_status where variable_name = 'Innodb_deadlocks'"));
    }

    /** Two colleagues save the same customer at the same moment, one on each node; then everybody reads, on both. */
    static List<Figure> shared(Installation installation, boolean brief) {
        var pairs = brief ? 100 : 1_000;
        var firm = Example.firm();
        var overwritten = 0;
        var unheard = 0;
        var first = firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR"));
        var second = firm.staffSession(firm.colleague(Example.address("jonas"), "ADMINISTRATOR"));
        for (var pair = 0; pair < pairs; pair++) {
            var page = "/admin/" + firm.slug() + "/customers/edit?customer=" + firm.customer("Pair " + pair).publicId();
            var both = List.of(Person.colleague(first).at(installation.one().address()),
                    Person.colleague(second).at(installation.two().address()));
            var forms = both.stream().map(person -> person.get(page).form("customer")).toList();
            var names = List.of("Left " + pair, "Right " + pair);
            var done = Pace.atOnce(2, 2, each -> both.get(each).send(forms.get(each).with("name", names.get(each)), "save"))
                    .stream().filter(answer -> answer.status() == 302).count();
            if (done > 1) overwritten++;
            if (done == 0) unheard++;
        }
        var people = new People(200);
        List<Traffic.Look> looks;
        try (var traffic = new Traffic(people, 200, List.of(installation.one(), installation.two()))) {
            Pace.pause(brief ? 30_000 : 3_600_000);
            traffic.stop();
            looks = traffic.looks();
        }
        return List.of(
                Figure.none("E20", pairs, "changes overwritten unseen, of pairs at the same moment", overwritten),
                Figure.none("E20", pairs, "pairs of which neither was done", unheard),
                Figure.none("E20", looks.size(), "pages of 200 people on both nodes with somebody else's mark",
                        Traffic.foreign(looks)),
                Figure.none("E20", looks.size(), "pages that failed", Traffic.failed(looks)));
    }
}
