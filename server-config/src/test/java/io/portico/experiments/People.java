package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.wire.Person;
import java.util.ArrayList;
import java.util.List;

/** Firms with signed-in clients and one colleague each; what a client sees bears a mark that nobody else's pages bear. */
final class People {

    private static final int FIRMS = 4;

    private final List<Reader> readers = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();

    /** A signed-in client, and the mark of the company they look after. */
    record Reader(Person person, String slug, String mark) {}

    /** A signed-in administrator of a firm. */
    record Writer(Person person, Example firm) {}

    People(int clients) {
        for (var f = 0; f < FIRMS; f++) {
            var firm = Example.firm();
            var colleague = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
            writers.add(new Writer(Person.colleague(firm.staffSession(colleague)), firm));
            for (var c = 0; c < clients / FIRMS; c++) {
                var mark = "mark-" + f + "-" + c + "-";
                var client = firm.client(Example.address("petras"));
                firm.share(client, firm.customer(mark));
                readers.add(new Reader(Person.client(firm.clientSession(client)), firm.slug(), mark));
            }
        }
    }

    List<Reader> readers() {
        return readers;
    }

    List<Writer> writers() {
        return writers;
    }
}
