package io.portico.experiments;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it was given, in order, and can cut the line after taking a message and before saying so. */
public final class MailSink implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<[^>]+>)");

    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger toCut = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final SMTPServer server;
    private volatile int cutEach;
    private volatile IntConsumer cut = port -> {};

    /** A message as it came, and when by this machine's clock, in milliseconds. */
    public record Arrival(String messageId, String recipient, long at) {}

    public MailSink(int port) {
        server = SMTPServer.port(port).bindAddress(InetAddress.getLoopbackAddress()).maxConnections(100)
                .messageHandlerFactory(Handler::new).build();
        server.start();
    }

    /** From now on, every so manieth message is kept and its line cut by the port it came from; none when 0. */
    public void cutEach(int messages, IntConsumer line) {
        cutEach = messages;
        cut = line;
        taken.set(0);
        toCut.set(0);
    }

    /** How many were kept and not acknowledged since the last call of {@link #cutEach}. */
    public int cuts() {
        return toCut.get();
    }

    public int port() {
        return server.getPortAllocated();
    }

    public Collection<Arrival> arrivals() {
        return arrivals;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private String recipient = "";

        private final int port;

        Handler(MessageContext context) {
            port = ((InetSocketAddress) context.getRemoteAddress()).getPort();
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream data) throws IOException {
            var head = new String(data.readAllBytes(), StandardCharsets.ISO_8859_1);
            var id = MESSAGE_ID.matcher(head);
            arrivals.add(new Arrival(id.find() ? id.group(1) : "", recipient, System.currentTimeMillis()));
            var each = cutEach;
            if (each > 0 && taken.incrementAndGet() % each == 0) {
                toCut.incrementAndGet();
                cut.accept(port);
            }
            return null;
        }

        @Override
        public void done() {}
    }
}
