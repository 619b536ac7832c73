package io.portico.experiments;

import io.portico.experiments.FaultProxy.Fault;
import io.portico.server.Installation;
import java.util.List;
import java.util.Random;

/** What becomes of mail when its server or a sender fails: E01 to E04 of security.md §5.2. */
final class MailExperiments {

    private static final int SENDERS = 4;

    private MailExperiments() {}

    /** The mail server refuses everybody while letters gather. */
    static List<Figure> refused(Installation installation, boolean brief) {
        installation.mailLine().set(Fault.REFUSING);
        installation.mailLine().cut();
        var mails = new Mails(installation, brief ? 400 : 10_000, brief ? 20 : 100);
        Pace.pause(brief ? 15_000 : 1_800_000);
        var healed = System.currentTimeMillis();
        installation.mailLine().set(Fault.NONE);
        mails.awaitAll();
        return List.of(
                Figure.none("E01", mails.count(), "letters lost while the mail server refused", mails.lost()),
                Figure.none("E01", mails.count(), "letters sent twice", mails.duplicates()),
                Figure.atLeast("E01", mails.count(), "letters a second once it takes them again", 20, mails.rate()),
                // Each sender looks again within ten seconds of a refusal.
                Figure.within("E01", mails.count(), "95 % of the codes after it is back", 15,
                        mails.codesWithin(healed, 95), "s"));
    }

    /** The mail server takes connections and says nothing. */
    static List<Figure> hanging(Installation installation, boolean brief) {
        installation.mailLine().set(Fault.SILENT);
        var mails = new Mails(installation, 50, 4);
        Pace.pause(brief ? 20_000 : 300_000);
        var healed = System.currentTimeMillis();
        installation.mailLine().set(Fault.NONE);
        mails.awaitAll();
        return List.of(
                Figure.none("E02", mails.count(), "letters lost while the mail server hung", mails.lost()),
                Figure.within("E02", mails.count(), "all codes after it is back", 30, mails.codesWithin(healed, 100), "s"));
    }

    /** The mail server keeps a message and the line breaks before it says so (RFC 1047). */
    static List<Figure> finalDot(Installation installation, boolean brief) {
        var each = brief ? 20 : 100;
        installation.mails().cutEach(each, installation.mailLine()::cut);
        var mails = new Mails(installation, brief ? 400 : 10_000, 0);
        while (mails.waiting() > 0) {
            Pace.pause(1_000);
            mails.hurry();
        }
        var cuts = installation.mails().cuts();
        installation.mails().cutEach(0, port -> {});
        return List.of(
                Figure.none("E03", mails.count(), "letters lost when the line broke after the final dot", mails.lost()),
                Figure.atMost("E03", cuts, "second copies, with the same Message-ID", cuts, mails.duplicates()));
    }

    /** Nodes are killed in the midst of sending. */
    static List<Figure> killed(Installation installation, boolean brief) {
        var kills = brief ? 3 : 50;
        var mails = new Mails(installation, brief ? 1_500 : 10_000, 0);
        var random = new Random();
        for (var kill = 0; kill < kills; kill++) {
            Pace.pause(random.nextInt(3_000));
            var node = random.nextBoolean() ? installation.one() : installation.two();
            node.kill();
            node.begin();
            node.awaitReady();
            if (mails.waiting() == 0) break;
        }
        mails.awaitAll();
        return List.of(
                Figure.none("E04", mails.count(), "letters lost when nodes were killed in mid-send", mails.lost()),
                Figure.atMost("E04", kills, "second copies: one for each sender of a killed node", kills * SENDERS,
                        mails.duplicates()));
    }
}
