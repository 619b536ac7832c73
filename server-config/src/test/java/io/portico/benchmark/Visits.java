package io.portico.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import io.portico.journeys.ui.BrowserProgram;
import java.util.List;
import java.util.Map;

/** What a browser that was never here fetches for the list, and what it fetches for the next page of it. */
record Visits(Fetched first, Fetched second) {

    /** Requests, and bytes on the wire with their headers. */
    record Fetched(int requests, long bytes) {}

    static Visits of(String server, String list, String cookie) {
        var launch = new BrowserType.LaunchOptions().setHeadless(true).setArgs(List.of("--no-sandbox"));
        BrowserProgram.path().ifPresent(launch::setExecutablePath);
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))); var browser = playwright.chromium().launch(launch)) {
            return of(browser, server, list, cookie);
        }
    }

    private static Visits of(Browser browser, String server, String list, String cookie) {
        try (var context = browser.newContext()) {
            context.addCookies(List.of(new Cookie("client", cookie).setUrl(server)));
            var page = context.newPage();
            var counter = new Counter();
            var wire = context.newCDPSession(page);
            wire.on("Network.loadingFinished", counter::finished);
            wire.send("Network.enable");
            page.navigate(server + list);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var first = counter.taken();
            page.locator("nav.pager a[href]").last().click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Visits(first, counter.taken());
        }
    }

    private static final class Counter {

        private int requests;
        private long bytes;

        private synchronized void finished(JsonObject event) {
            var length = event.get("encodedDataLength").getAsLong();
            // What the browser had itself, or stands in the page, came over no wire.
            if (length > 0) requests++;
            bytes += length;
        }

        private synchronized Fetched taken() {
            var taken = new Fetched(requests, bytes);
            requests = 0;
            bytes = 0;
            return taken;
        }
    }
}
