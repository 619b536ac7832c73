package io.portico.benchmark;

import io.portico.server.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Subjects measured side by side: a short burst of each in turn, the order swapped every round. */
final class Turns {

    private final Measured house;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    private record Subject(Measured.Node node, String path, String cookie) {}

    private record Sample(double cpu, double inDatabase, double perSecond) {}

    Turns(Measured house) {
        this.house = house;
    }

    Turns with(String name, Measured.Node node, String path, String cookie) {
        subjects.put(name, new Subject(node, path, cookie));
        samples.put(name, new ArrayList<>());
        return this;
    }

    /** Asks for everything so often that the server has made its code quick. */
    void warm(int requests) {
        for (var part = 0; part < 4; part++) {
            for (var one : subjects.values()) Burst.of(requests / 4, one.node().port(), one.path(), one.cookie());
        }
    }

    void run(int rounds, int requests) {
        for (var round = 0; round < rounds; round++) {
            var order = new ArrayList<>(subjects.keySet());
            if (round % 2 == 1) Collections.reverse(order);
            for (var name : order) samples.get(name).add(burst(subjects.get(name), requests));
        }
    }

    private Sample burst(Subject subject, int requests) {
        var before = house.used(subject.node().pid());
        var database = house.usedByDatabase();
        var seconds = Burst.of(requests, subject.node().port(), subject.path(), subject.cookie());
        return new Sample((house.used(subject.node().pid()) - before) / requests,
                (house.usedByDatabase() - database) / requests, requests / seconds);
    }

    /** The median of the processor time for one request, user and system of node and database, in milliseconds. */
    double cpu(String name) {
        return median(samples.get(name).stream().map(Sample::cpu).toList());
    }

    /** The database's part of it. */
    double inDatabase(String name) {
        return median(samples.get(name).stream().map(Sample::inDatabase).toList());
    }

    /** The median of the requests answered in a second. */
    double perSecond(String name) {
        return median(samples.get(name).stream().map(Sample::perSecond).toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
