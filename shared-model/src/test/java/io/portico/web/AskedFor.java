package io.portico.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as a test writes it down; asked for anything it wasn't told, it fails. */
public final class AskedFor {

    private final String path;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private DispatcherType dispatcher = DispatcherType.REQUEST;
    private String context = "";
    private String query;
    private String forwardedTo;
    private HttpServletRequest forwarded;

    private AskedFor(String path) {
        this.path = path;
    }

    /** A path as the container hands it on: decoded, below the application's context. */
    public static AskedFor path(String path) {
        return new AskedFor(path);
    }

    public AskedFor with(String parameter, String... values) {
        parameters.computeIfAbsent(parameter, none -> new ArrayList<>()).addAll(List.of(values));
        return this;
    }

    public AskedFor cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    public AskedFor below(String contextPath) {
        context = contextPath;
        return this;
    }

    public AskedFor query(String text) {
        query = text;
        return this;
    }

    /** As the container asks for a page of its own that says what went wrong. */
    public AskedFor forErrorPage() {
        dispatcher = DispatcherType.ERROR;
        return this;
    }

    /** The page the request was handed on to; null while it was to none. */
    public String forwardedTo() {
        return forwardedTo;
    }

    /** The request as it was handed on. */
    public HttpServletRequest forwarded() {
        return forwarded;
    }

    /** The request itself. */
    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    var name = arguments == null ? null : arguments[0].toString();
                    return switch (method.getName()) {
                        case "getServletPath", "getRequestURI" -> path;
                        case "getPathInfo", "getHeader" -> null;
                        case "getQueryString" -> query;
                        case "getContextPath" -> context;
                        case "getDispatcherType" -> dispatcher;
                        case "getRequestDispatcher" -> dispatcher(name);
                        case "getMethod" -> "GET";
                        case "getParameter" -> parameters.containsKey(name) ? parameters.get(name).get(0) : null;
                        case "getParameterValues" -> values(name);
                        case "getParameterMap" -> map();
                        case "getAttribute" -> attributes.get(name);
                        case "setAttribute" -> attributes.put(name, arguments[1]);
                        case "getCookies" -> cookies.toArray(Cookie[]::new);
                        default -> throw new AssertionError("nobody said what " + method.getName() + " is");
                    };
                });
    }

    private RequestDispatcher dispatcher(String page) {
        return (RequestDispatcher) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RequestDispatcher.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("forward")) throw new AssertionError("nobody asked for more than to forward");
                    forwardedTo = page;
                    forwarded = (HttpServletRequest) arguments[0];
                    return null;
                });
    }

    private String[] values(String name) {
        return parameters.containsKey(name) ? parameters.get(name).toArray(String[]::new) : null;
    }

    private Map<String, String[]> map() {
        var map = new LinkedHashMap<String, String[]>();
        parameters.keySet().forEach(name -> map.put(name, values(name)));
        return map;
    }
}
