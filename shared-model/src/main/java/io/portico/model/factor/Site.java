package io.portico.model.factor;

import java.net.URI;

/** Where people reach us, as WebAuthn sees it: the name a passkey is bound to, and the exact origin it is used at. */
record Site(String name, String origin, boolean isPossible) {

    static Site of(String baseUrl) {
        var uri = URI.create(baseUrl);
        var host = uri.getHost();
        var here = host.equals("localhost") || host.endsWith(".localhost");
        var number = host.startsWith("[") || host.matches("[0-9.]+");
        var origin = uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        return new Site(host, origin, !number && (here || uri.getScheme().equals("https")));
    }
}
