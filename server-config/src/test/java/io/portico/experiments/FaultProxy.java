package io.portico.experiments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Forwards TCP connections to a port of this machine, and harms them on demand. */
public final class FaultProxy implements AutoCloseable {

    /** What happens to connections from now on. */
    public enum Fault {
        /** Everything passes. */
        NONE,
        /** Who connects is refused by a reset. */
        REFUSING,
        /** Connections are taken and stay open, and not a byte passes either way. */
        SILENT
    }

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;

    public FaultProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on; connections that are open live on unless {@link #cut} ends them. */
    public synchronized void set(Fault next) {
        fault = next;
        notifyAll();
    }

    /** Ends every open connection by a reset, in the middle of whatever it carries. */
    public void cut() {
        open.forEach(FaultProxy::reset);
        open.clear();
    }

    /** Ends the one connection that comes to the target from this port of ours. */
    public void cut(int port) {
        open.stream().filter(socket -> socket.getLocalPort() == port && socket.getPort() == target).forEach(FaultProxy::reset);
    }

    @Override
    public void close() {
        quietly(door);
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                if (!door.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        if (fault == Fault.REFUSING) {
            reset(client);
            open.remove(client);
            return;
        }
        awaitSound();
        var server = new Socket();
        open.add(server);
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
            daemon(() -> copy(server, client));
            copy(client, server);
        } catch (IOException e) {
            reset(client);
        } finally {
            open.remove(client);
            open.remove(server);
            quietly(server);
        }
    }

    private void copy(Socket from, Socket to) {
        var buffer = new byte[16_384];
        try {
            for (var read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
                awaitSound();
                to.getOutputStream().write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // What one side did to its end, the other side sees.
            reset(from);
            reset(to);
        }
    }

    private synchronized void awaitSound() {
        try {
            while (fault == Fault.SILENT) wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is closed already.
        }
        quietly(socket);
    }

    private static void quietly(AutoCloseable closed) {
        try {
            closed.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
