package io.portico.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A database address with everything that Portico relies on; what the person wrote wins. */
final class JdbcAddress {

    private static final Map<String, String> RELIED_ON = new LinkedHashMap<>();

    static {
        RELIED_ON.put("connectionTimeZone", "UTC");
        RELIED_ON.put("forceConnectionTimeZoneToSession", "true");
        RELIED_ON.put("connectTimeout", "3000");
        RELIED_ON.put("socketTimeout", "25000");
        // A page behind somebody else's lock says so while people still look at it.
        RELIED_ON.put("sessionVariables", "innodb_lock_wait_timeout=3,lock_wait_timeout=3");
        RELIED_ON.put("rewriteBatchedStatements", "true");
        RELIED_ON.put("characterEncoding", "UTF-8");
        RELIED_ON.put("cacheServerConfiguration", "true");
        RELIED_ON.put("useLocalSessionState", "true");
        RELIED_ON.put("tcpKeepAlive", "true");
        RELIED_ON.put("allowMultiQueries", "false");
    }

    private JdbcAddress() {}

    /** The same for who would rather hear no than wait: two seconds for everything, whatever the person wrote. */
    static String impatient(String url) {
        return complete(url).replaceAll("(connectTimeout|socketTimeout)=\\d+", "$1=2000");
    }

    /** The same for who changes or fills whole tables, which takes longer than any page may wait. */
    static String patient(String url) {
        return complete(url + (url.contains("?") ? "&" : "?") + "socketTimeout=0"
                + (url.contains("sessionVariables=") ? "" : "&sessionVariables=innodb_lock_wait_timeout=50,lock_wait_timeout=3600"));
    }

    static String complete(String url) {
        if (url == null) return "";
        var missing = RELIED_ON.entrySet().stream()
                .filter(entry -> !url.contains(entry.getKey() + "="))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        if (missing.isEmpty()) return url;
        return url + (url.contains("?") ? "&" : "?") + missing;
    }
}
