package io.portico.journeys.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import io.portico.server.TestServer;
import io.portico.sweeps.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The browser windows of one test, each a person's own. */
public class Windows implements AutoCloseable {

    private static final Pattern REFUSED = Pattern.compile("Content Security Policy|Refused to");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Browser browser;
    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** A client's window, in English. */
    public Portal portal() {
        return new Portal(page(options()));
    }

    /** A colleague's window, in English. */
    public Admin admin() {
        return new Admin(page(options()));
    }

    /** What a person's browser is like by default; tests change what they are about. */
    public Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/Vilnius")
                .setViewportSize(1280, 900);
    }

    /** The window of one more person, who comes from an address that nobody else comes from. */
    public Page page(Browser.NewContextOptions options) {
        var server = TestServer.get();
        var person = PEOPLE.incrementAndGet();
        var context = browser.newContext(options.setBaseURL(server.address()).setExtraHTTPHeaders(
                Map.of("X-Forwarded-For", "10.1." + person / 250 + "." + (person % 250 + 1))));
        context.onConsoleMessage(message -> {
            if (REFUSED.matcher(message.text()).find()) refused.add(message.location() + " " + message.text());
        });
        context.onWebError(error -> refused.add(error.page().url() + " " + error.error()));
        people.add(context);
        return context.newPage();
    }

    /** What these browsers refused because the policy forbids it, and scripts that failed, one line each. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    void photograph(String name) {
        var number = 0;
        for (var person : people) {
            for (var page : person.pages()) {
                var file = Path.of("target", "screenshots", name + "-" + ++number + ".png");
                try {
                    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                    System.out.println("Screenshot of " + page.url() + ": " + file.toAbsolutePath());
                } catch (PlaywrightException e) {
                    System.out.println("No screenshot of " + page.url() + ": " + e.getMessage());
                }
            }
        }
    }

    @Override
    public void close() {
        people.forEach(person -> person.cookies().forEach(cookie -> Secrets.cookie(cookie.name, cookie.value)));
        people.forEach(BrowserContext::close);
        people.clear();
    }
}
