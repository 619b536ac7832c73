package io.portico.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.helper.SimpleMessageListenerAdapter;
import org.subethamail.smtp.server.SMTPServer;

/** The demo's mail server: delivers nothing and keeps each message as a file, named so that they sort by arrival. */
class MailCatcher implements SimpleMessageListener {

    /** Nobody lives there: its mail bounces, so that a demo can show that too. */
    private static final String GONE = "@gone.example";

    private final Path folder;
    private final AtomicLong last = new AtomicLong();
    private final SMTPServer server;

    MailCatcher(Path folder) {
        this.folder = folder;
        server = SMTPServer.port(Ports.free())
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(new SimpleMessageListenerAdapter(this))
                .build();
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public boolean accept(String from, String recipient) {
        return !recipient.toLowerCase(Locale.ROOT).endsWith(GONE);
    }

    /** Writes under another name first: whoever lists the folder sees whole messages only. */
    @Override
    public void deliver(String from, String recipient, InputStream message) throws TooMuchDataException, IOException {
        var arriving = Files.createTempFile(folder, "", ".arriving");
        Files.copy(message, arriving, StandardCopyOption.REPLACE_EXISTING);
        Files.move(arriving, folder.resolve(name()), StandardCopyOption.ATOMIC_MOVE);
    }

    private String name() {
        var now = System.currentTimeMillis();
        var number = last.accumulateAndGet(now, (before, moment) -> Math.max(before + 1, moment));
        return String.format(Locale.ROOT, "%015d.eml", number);
    }
}
