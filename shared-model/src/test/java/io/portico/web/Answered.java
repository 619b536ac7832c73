package io.portico.web;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** An answer as a test reads it: its status and its headers. */
public final class Answered {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status = HttpServletResponse.SC_OK;

    public int status() {
        return status;
    }

    /** What a header says; null when there is none. */
    public String header(String name) {
        return headers.get(name);
    }

    /** The response itself. */
    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setStatus", "sendError" -> status = (int) arguments[0];
                        case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        default -> throw new AssertionError("nobody reads " + method.getName());
                    }
                    return null;
                });
    }
}
