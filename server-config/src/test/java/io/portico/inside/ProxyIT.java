package io.portico.inside;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The test server trusts a proxy on its own machine, and no other. */
class ProxyIT {

    @Test
    void a_trusted_proxy_is_believed_about_its_client() throws IOException, InterruptedException {
        assertEquals("https 203.0.113.7", seen("X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https"));
    }

    @Test
    void a_list_with_a_stranger_on_the_way_is_worth_nothing() throws IOException, InterruptedException {
        assertEquals("http 127.0.0.1", seen("X-Forwarded-For", "203.0.113.7, 198.51.100.1"));
    }

    @Test
    void without_a_word_from_a_proxy_the_caller_is_the_client() throws IOException, InterruptedException {
        assertEquals("http 127.0.0.1", seen("X-Other", "203.0.113.7"));
    }

    @Test
    void clients_are_told_apart_while_a_balancer_asks_how_the_node_is() throws IOException, InterruptedException {
        var proxy = HttpClient.newHttpClient();
        var mistaken = new ArrayList<String>();
        for (var client = 0; client < 100; client++) {
            askHowTheNodeIs();
            var address = "203.0.113." + client;
            var seen = seen(proxy, "X-Forwarded-For", address);
            if (!seen.equals("http " + address)) mistaken.add(address + " as " + seen);
        }

        assertEquals(List.of(), mistaken);
    }

    private static void askHowTheNodeIs() throws IOException {
        try (var balancer = new Socket("127.0.0.1", TestServer.get().watchPort())) {
            balancer.getOutputStream().write("GET /health/live HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
            assertTrue(new String(balancer.getInputStream().readAllBytes(), US_ASCII).contains(" 200 "));
        }
    }

    private static String seen(String... headers) throws IOException, InterruptedException {
        return seen(HttpClient.newHttpClient(), headers);
    }

    private static String seen(HttpClient proxy, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestServer.get().address() + "/" + Door.MIRROR))
                .headers(headers).build();
        return proxy.send(request, BodyHandlers.ofString()).body();
    }
}
