package io.portico.platform;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * What stands beside every line that this thread logs: the request it serves and the firm it works for. The class of the
 * server that keeps it comes with the server and with no library, so it is asked for by name; elsewhere nothing is noted.
 */
public final class Trail {

    private static final String KEEPER = "com.ibm.websphere.logging.hpel.LogRecordContext";
    private static final MethodHandle NOTE =
            find("addExtension", MethodType.methodType(void.class, String.class, String.class));
    private static final MethodHandle FORGET =
            find("removeExtension", MethodType.methodType(boolean.class, String.class));
    private static final String REQUEST = "request";
    private static final String FIRM = "firm";

    private Trail() {}

    /** A request begins on this thread. */
    public static void begin(String request) {
        note(REQUEST, request);
        forget(FIRM);
    }

    /** From here on the work is for the firm at this address; null for none. */
    public static void firm(String slug) {
        if (slug == null) forget(FIRM);
        else note(FIRM, slug);
    }

    /** The request or the work is over. */
    public static void end() {
        forget(REQUEST);
        forget(FIRM);
    }

    /** Does something that may log, with one more word beside it. */
    public static void with(String name, String value, Runnable work) {
        note(name, value);
        try {
            work.run();
        } finally {
            forget(name);
        }
    }

    private static void note(String name, String value) {
        if (NOTE == null) return;
        try {
            NOTE.invokeExact(name, value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forget(String name) {
        if (FORGET == null) return;
        try {
            var ignored = (boolean) FORGET.invokeExact(name);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle find(String method, MethodType type) {
        try {
            return MethodHandles.publicLookup().findStatic(Class.forName(KEEPER), method, type);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
