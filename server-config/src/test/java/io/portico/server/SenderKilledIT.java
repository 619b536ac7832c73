package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.outbox.Copies;
import io.portico.outbox.Letters;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The experiment E04 in small: a second node of the test server's installation dies while both of them send. */
class SenderKilledIT {

    private static final int LETTERS = 240;
    private static final int SENDERS = 4;

    @TempDir
    Path data;

    private final Example firm = Example.firm();

    @Test
    void a_node_killed_in_mid_send_loses_no_letter_and_doubles_at_most_one_for_each_sender() {
        var settings = TestServer.get().anotherNode(Ports.free());
        settings.put("PORTICO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        var ids = new ArrayList<String>();
        var letters = new Letters(firm);
        for (var n = 0; n < LETTERS; n++) ids.add(letters.add("notice", 2, Example.address("many"), "1 hour"));

        try (var node = new Launch(Path.of(System.getProperty("portico.jar")), data, settings, "run")) {
            assertTrue(node.says("Ready: "), node::everything);
            Example.change("update letter set not_before = utc_timestamp(6) where tenant_id = ?", firm.id());
            await(LETTERS / 4);
            OwnServer.kill(node);
        }
        assertTrue(sent() < LETTERS, "killed while letters were still to be sent");
        await(LETTERS);

        var copies = new Copies(ids);
        assertEquals(0, copies.lost(), "letters lost");
        assertTrue(copies.second() <= SENDERS, copies.second() + " second copies");
    }

    private long sent() {
        return (long) Example.look("select count(*) from letter where tenant_id = ? and state = 'SENT'", firm.id());
    }

    /** What the dead node held is free once nobody has sent anything for a while: nobody waits for the lease here. */
    private void await(long wanted) {
        var before = -1L;
        for (var looks = 1; sent() < wanted; looks++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (looks % 30 > 0) continue;

            if (sent() == before) {
                Example.change("update letter set lease_until = utc_timestamp(6) where tenant_id = ? and state = 'READY'",
                        firm.id());
            }
            before = sent();
        }
    }
}
