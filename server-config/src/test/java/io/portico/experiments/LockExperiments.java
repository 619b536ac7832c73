package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.server.Installation;
import io.portico.server.Installation.Node;
import io.portico.server.TestServer;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What others notice when somebody else holds the rows that many want: E14 of security.md §5.2. */
final class LockExperiments {

    private static final int PILE = 80;

    private LockExperiments() {}

    /** A connection of nobody's holds a firm's customers while their changes pile up and people leave before the answer. */
    static List<Figure> exhausted(Installation installation, boolean brief) {
        var people = new People(40);
        var forms = changes();
        var over = new AtomicBoolean();
        var unready = new AtomicInteger();
        var gone = new AtomicInteger();
        var pile = new ConcurrentLinkedQueue<Traffic.Look>();
        var threads = new ArrayList<Thread>();
        List<Traffic.Look> held;
        List<Traffic.Look> after;
        long released;
        try (var traffic = new Traffic(people, brief ? 10 : 20);
                var nodes = new Traffic(people, 5, List.of(installation.one(), installation.two()))) {
            Pace.pause(8_000);
            var locked = System.currentTimeMillis();
            try (var connection = TestServer.get().connect(); var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.executeQuery("select id from customer where tenant_id = " + forms.firm().id() + " for update")
                        .close();
                for (var each = 0; each < PILE; each++) {
                    var node = each % 2 == 0 ? installation.one() : installation.two();
                    var form = forms.forms().get(each);
                    threads.add(Pace.every(0, over::get, () -> pile.add(send(forms, node, form))));
                }
                for (var node : List.of(installation.one(), installation.two())) {
                    threads.add(Pace.every(500, over::get, () -> count(unready, !isReady(node))));
                    threads.add(Pace.every(200, over::get, () -> count(gone, HangUp.on(node, pick(people)))));
                }
                Pace.pause(brief ? 15_000 : 300_000);
                over.set(true);
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            released = System.currentTimeMillis();
            Pace.pause(8_000);
            held = new ArrayList<>(traffic.looks());
            held.addAll(nodes.looks());
            after = held.stream().filter(look -> look.at() > released - 3_000).toList();
            held.removeIf(look -> look.at() < locked || look.at() > released);
            threads.forEach(Pace::join);
        }
        var wanting = List.copyOf(pile);
        return List.of(
                Figure.within("E14", wanting.size(), "the slowest answer to who wants the locked rows", 30,
                        Traffic.worst(wanting) / 1000, "s"),
                Figure.none("E14", wanting.size(), "of those answers, other than done or \"come back\"", wanting.size()
                        - Traffic.of(wanting, 302).size() - Traffic.of(wanting, 503).size()),
                Figure.none("E14", held.size(), "pages of others that failed meanwhile", Traffic.failed(held)),
                Figure.within("E14", held.size(), "the slowest of them", 5, Traffic.worst(held) / 1000, "s"),
                Figure.none("E14", 2L * PILE, "times that a node called itself unready", unready.get()),
                Figure.within("E14", after.size(), "until all is well after the locks are gone", 5,
                        Traffic.troubledUntil(after, released), "s"),
                Figure.none("E14", gone.get(), "pages with somebody else's mark, after so many hung up",
                        Traffic.foreign(held) + Traffic.foreign(after)),
                Figure.none("E14", held.size(), "people signed out", Traffic.signedOut(held)));
    }

    /** The forms to change a firm's customers, one each. */
    private record Changes(Example firm, String session, Person ruta, List<Form> forms) {}

    private static Changes changes() {
        var firm = Example.firm();
        var session = firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR"));
        var ruta = Person.colleague(session);
        var forms = new ArrayList<Form>();
        for (var each = 0; each < PILE; each++) {
            var customer = firm.customer("Held " + each);
            var page = ruta.get("/admin/" + firm.slug() + "/customers/edit?customer=" + customer.publicId());
            forms.add(page.form("customer").with("city", "Kaunas"));
        }
        return new Changes(firm, session, ruta, forms);
    }

    private static Traffic.Look send(Changes forms, Node node, Form form) {
        var at = System.currentTimeMillis();
        var status = 0;
        try {
            status = forms.ruta().sibling().carrying("staff", forms.session()).at(node.address()).send(form, "save").status();
        } catch (RuntimeException e) {
            // No answer: that is what is counted.
        }
        return new Traffic.Look(at, status, System.currentTimeMillis() - at, false, false, false);
    }

    private static void count(AtomicInteger counter, boolean whether) {
        if (whether) counter.incrementAndGet();
    }

    private static People.Reader pick(People people) {
        return people.readers().get(ThreadLocalRandom.current().nextInt(people.readers().size()));
    }

    private static boolean isReady(Node node) {
        try {
            return new Person().at(node.watchAddress()).get("/health/ready").status() == 200;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
