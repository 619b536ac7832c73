package io.portico.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class Ports {

    private Ports() {}

    /** Any port that is free on the loopback address right now. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses with a sentence when somebody else listens where people or operators are to reach the server. */
    static void mustBeFree(ServerSettings settings) {
        mustBeFree(settings.host(), settings.port(), "PORTICO_HTTP");
        mustBeFree(settings.watchHost(), settings.watchPort(), "PORTICO_WATCH");
    }

    private static void mustBeFree(String host, int port, String setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(host.equals("*") ? new InetSocketAddress(port) : new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("Port %d on %s can't be used (%s): stop the program that has it, or choose others "
                    + "with %s_PORT and %s_HOST.", port, host, e.getMessage(), setting, setting);
        }
    }
}
