package io.portico.experiments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.portico.journeys.ui.Example;
import io.portico.outbox.Letters;
import io.portico.server.Installation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A heap of letters in the outbox and what arrived of it. */
final class Mails {

    private final MailSink sink;
    private final Example firm = Example.firm();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    Mails(Installation installation, int notices, int signInCodes) {
        sink = installation.mails();
        var letters = new Letters(firm);
        for (var i = 0; i < notices; i++) sent.add(letters.add("notice", 2, Example.address("many"), "0 second"));
        for (var i = 0; i < signInCodes; i++) codes.add(letters.add("code", 0, Example.address("code"), "0 second"));
        sent.addAll(codes);
    }

    int count() {
        return sent.size();
    }

    /** Waits until nothing is left to send. */
    void awaitAll() {
        while (waiting() > 0) Pace.pause(200);
    }

    long waiting() {
        return (long) Example.look("select count(*) from letter where tenant_id = ? and state = 'READY'", firm.id());
    }

    /** Nobody waits for a pause between tries: what is due later is due now. */
    void hurry() {
        Example.change("update letter set not_before = utc_timestamp(6) where tenant_id = ? and state = 'READY'", firm.id());
    }

    private List<MailSink.Arrival> arrived() {
        return sink.arrivals().stream().filter(arrival -> sent.contains(arrival.messageId())).toList();
    }

    long lost() {
        var there = new HashSet<String>();
        arrived().forEach(arrival -> there.add(arrival.messageId()));
        return sent.size() - there.size();
    }

    /** Copies beyond the first, all with the Message-ID of the first: others would be letters nobody wrote. */
    long duplicates() {
        return arrived().stream().collect(groupingBy(MailSink.Arrival::messageId, counting())).values().stream()
                .mapToLong(copies -> copies - 1).sum();
    }

    /** Letters a second, from the first that arrived to the last. */
    double rate() {
        var moments = arrived().stream().mapToLong(MailSink.Arrival::at).sorted().toArray();
        return moments.length < 2 ? 0 : 1000.0 * moments.length / Math.max(1, moments[moments.length - 1] - moments[0]);
    }

    /** Seconds after a moment in which so many of a hundred codes had arrived. */
    double codesWithin(long since, double percent) {
        var late = new ArrayList<Double>();
        arrived().stream().filter(arrival -> codes.contains(arrival.messageId()))
                .forEach(arrival -> late.add((arrival.at() - since) / 1000.0));
        late.sort(null);
        return late.isEmpty() ? Double.MAX_VALUE : late.get((int) Math.ceil(late.size() * percent / 100) - 1);
    }
}
