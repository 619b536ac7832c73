package io.portico.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.server.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    private static String seen(String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestServer.get().address() + "/" + Door.MIRROR))
                .headers(headers).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
