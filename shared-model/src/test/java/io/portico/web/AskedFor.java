package io.portico.web;

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

    /** The request itself. */
    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    var name = arguments == null ? null : arguments[0].toString();
                    return switch (method.getName()) {
                        case "getServletPath", "getRequestURI" -> path;
                        case "getPathInfo", "getQueryString", "getHeader" -> null;
                        case "getContextPath" -> "";
                        case "getMethod" -> "GET";
                        case "getParameter" -> parameters.containsKey(name) ? parameters.get(name).get(0) : null;
                        case "getParameterValues" -> values(name);
                        case "getParameterMap" -> map();
                        case "getAttribute" -> attributes.get(name);
                        case "getCookies" -> cookies.toArray(Cookie[]::new);
                        default -> throw new AssertionError("nobody said what " + method.getName() + " is");
                    };
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
