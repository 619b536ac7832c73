package io.portico.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.portico.server.TestServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A form of a page sent again and again beside the browser, with the browser's cookies, as a program would guess. */
final class Guesses {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;

    private Guesses(HttpRequest request) {
        this.request = request;
    }

    /** The form that is shown, with this code in it. */
    static Guesses of(Page page, Locator form, String code) {
        var body = new ArrayList<String>();
        for (var field : form.locator("input[name]").all()) {
            var value = field.getAttribute("name").equals("code") ? code : field.getAttribute("value");
            body.add(pair(field.getAttribute("name"), value == null ? "" : value));
        }
        body.add(pair("enter", ""));
        var cookies = page.context().cookies(page.url()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var address = URI.create(TestServer.get().address() + form.getAttribute("action"));
        return new Guesses(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body)))
                .build());
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    /** Sends it so many times at the same moment; how many were answered with a page. */
    long atOnce(int times) {
        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (var i = 0; i < times; i++) {
            answers.add(http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> answer.statusCode()));
        }
        return answers.stream().map(CompletableFuture::join).filter(status -> status == 200).count();
    }
}
