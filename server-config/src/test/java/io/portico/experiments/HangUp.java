package io.portico.experiments;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.portico.server.Installation.Node;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who asks for a page and is gone before it comes. */
final class HangUp {

    private static final int LONGEST = 60;

    private HangUp() {}

    /** Asks as this reader, and resets the connection after a few milliseconds; whether that could be done. */
    static boolean on(Node node, People.Reader reader) {
        var cookie = reader.person().cookies().get("client");
        var request = "GET /" + reader.slug() + "/invoices HTTP/1.1\r\nHost: localhost\r\nCookie: client=" + cookie + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(node.address()).getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            Pace.pause(ThreadLocalRandom.current().nextInt(LONGEST));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
