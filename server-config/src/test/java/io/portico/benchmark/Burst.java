package io.portico.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for one address again and again over a few connections, with as little work of its own as possible. */
final class Burst {

    private static final int CONNECTIONS = 4;
    // The server closes a connection after a thousand requests.
    private static final int PER_CONNECTION = 900;

    private final int port;
    private final byte[] request;
    private final AtomicInteger left = new AtomicInteger();
    private volatile IOException failure;

    private Burst(int port, String path, String cookie) {
        this.port = port;
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: en\r\n"
                + "Sec-Fetch-Site: none\r\n" + (cookie == null ? "" : "Cookie: client=" + cookie + "\r\n") + "\r\n")
                .getBytes(ISO_8859_1);
    }

    /** How long so many requests took, in seconds. Anything but 200 throws. */
    static double of(int requests, int port, String path, String cookie) {
        return new Burst(port, path, cookie).run(requests);
    }

    private double run(int requests) {
        left.set(requests);
        var threads = new ArrayList<Thread>();
        var start = System.nanoTime();
        for (var n = 0; n < CONNECTIONS; n++) {
            var thread = new Thread(this::ask);
            threads.add(thread);
            thread.start();
        }
        for (var thread : threads) join(thread);
        if (failure != null) throw new IllegalStateException(new String(request, ISO_8859_1), failure);
        return (System.nanoTime() - start) / 1e9;
    }

    private void ask() {
        try {
            while (left.get() > 0) {
                try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    socket.setTcpNoDelay(true);
                    var in = new BufferedInputStream(socket.getInputStream(), 65_536);
                    for (var n = 0; n < PER_CONNECTION && left.getAndDecrement() > 0; n++) {
                        socket.getOutputStream().write(request);
                        read(in);
                    }
                }
            }
        } catch (IOException e) {
            failure = e;
            left.set(0);
        }
    }

    private static void read(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException(status);
        var length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) length = Integer.parseInt(header.substring(15).strip());
        }
        if (length >= 0) in.skipNBytes(length);
        else skipChunks(in);
    }

    private static void skipChunks(InputStream in) throws IOException {
        for (var size = size(in); size > 0; size = size(in)) in.skipNBytes(size + 2L);
        line(in);
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("closed after " + line);
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
