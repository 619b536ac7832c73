package io.portico.experiments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.journeys.ui.Example;
import io.portico.model.access.Sha256;
import io.portico.server.Installation;
import io.portico.server.Installation.Node;
import io.portico.wire.Aside;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What becomes of work that takes long when its node is asked to end: E09 of security.md §5.2. */
final class StopExperiments {

    private static final int FILE = 12_000_000;
    private static final int SLICE = 65_536;
    private static final int SLOW_DOWNLOAD = 20_000;
    private static final int SLOW_FORM = 10_000;

    private StopExperiments() {}

    static List<Figure> stopped(Installation installation, boolean brief) {
        var times = brief ? 2 : 20;
        var cut = 0;
        var lost = 0L;
        var longest = 0.0;
        var shortest = Double.MAX_VALUE;
        for (var time = 0; time < times; time++) {
            var node = time % 2 == 0 ? installation.one() : installation.two();
            var firm = new Firm();
            var download = Aside.begin(() -> firm.downloads(node));
            var form = Aside.begin(() -> firm.types(node));
            var mails = new Mails(installation, 200, 0);
            Pace.pause(1_500);
            var asked = System.currentTimeMillis();
            node.leave();
            var said = Aside.begin(() -> told(node));
            if (!download.join()) cut++;
            if (!form.join()) cut++;
            node.awaitEnd();
            longest = Math.max(longest, (System.currentTimeMillis() - asked) / 1000.0);
            shortest = Math.min(shortest, said.join());
            node.begin();
            node.awaitReady();
            mails.awaitAll();
            lost += mails.lost() + mails.duplicates();
        }
        return List.of(
                Figure.none("E09", 2L * times, "downloads of 20 s and forms of 10 s cut by a graceful stop", cut),
                Figure.none("E09", 200L * times, "letters lost or sent twice by it", lost),
                Figure.within("E09", times, "until the node has ended", 35, longest, "s"),
                Figure.atLeast("E09", times, "seconds of not being ready before it is deaf", 5, shortest));
    }

    /** For how long it said that it isn't ready and still listened, in seconds. */
    private static double told(Node node) {
        var since = 0L;
        while (true) {
            try {
                var ready = new Person().at(node.watchAddress()).get("/health/ready").status();
                if (ready == 503 && since == 0) since = System.currentTimeMillis();
                Pace.pause(50);
            } catch (RuntimeException deaf) {
                return since == 0 ? 0 : (System.currentTimeMillis() - since) / 1000.0;
            }
        }
    }

    /** Somebody with a large file to fetch and a long form to send. */
    private static final class Firm {

        private final Example firm = Example.firm();
        private final String session = firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR"));
        private final byte[] bytes = new byte[FILE];
        private final String original;
        private final Form form;

        Firm() {
            new Random(9).nextBytes(bytes);
            var day = LocalDate.of(2026, 10, 1);
            var file = firm.original(firm.invoice(firm.customer("Baltic Timber"), "A-1", "APPROVED", day, day, 12_100));
            Example.change("insert into stored_file (tenant_id, sha256, media_type, size, bytes, created_at) values"
                    + " (?, ?, 'application/xml', ?, ?, utc_timestamp(6))", firm.id(), Sha256.of(bytes), FILE, bytes);
            Example.change("update invoice_original set sha256 = ?, size = ? where id = ?", Sha256.of(bytes), FILE, file.id());
            original = "/admin/" + firm.slug() + "/invoices/original?file=" + file.publicId();
            form = Person.colleague(session).get("/admin/" + firm.slug() + "/customers/edit").form("customer")
                    .with("name", "Typed slowly");
        }

        /** Reads a little at a time; whether every byte came. */
        boolean downloads(Node node) {
            try (var socket = open(node)) {
                write(socket, head("GET " + original) + "\r\n");
                var in = socket.getInputStream();
                var head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) head.append((char) in.read());
                var begun = System.currentTimeMillis();
                var came = new byte[FILE];
                for (var read = 0; read < FILE; ) {
                    var due = begun + (long) SLOW_DOWNLOAD * read / FILE - System.currentTimeMillis();
                    if (due > 0) Pace.pause(due);
                    var more = in.read(came, read, Math.min(SLICE, FILE - read));
                    if (more < 0) return false;
                    read += more;
                }
                return Arrays.equals(came, bytes);
            } catch (IOException e) {
                return false;
            }
        }

        /** Sends one half, and the other ten seconds later; whether it was taken and is there. */
        boolean types(Node node) {
            var fields = form.fields().stream().map(field -> field.name() + "=" + URLEncoder.encode(field.value(), UTF_8))
                    .collect(Collectors.joining("&")) + "&save=save";
            try (var socket = open(node)) {
                write(socket, head("POST " + form.action()) + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + fields.length() + "\r\n\r\n" + fields.substring(0, fields.length() / 2));
                Pace.pause(SLOW_FORM);
                write(socket, fields.substring(fields.length() / 2));
                var status = new String(socket.getInputStream().readNBytes(12), US_ASCII);
                return status.endsWith("302") && (long) Example.look(
                        "select count(*) from customer where name = 'Typed slowly' and tenant_id = ?", firm.id()) == 1;
            } catch (IOException e) {
                return false;
            }
        }

        private String head(String line) {
            return line + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nCookie: staff=" + session + "\r\n";
        }

        private static Socket open(Node node) {
            try {
                var socket = new Socket();
                socket.setReceiveBufferSize(SLICE);
                var port = URI.create(node.address()).getPort();
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void write(Socket socket, String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(UTF_8));
        }
    }
}
