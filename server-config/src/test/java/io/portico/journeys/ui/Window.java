package io.portico.journeys.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.portico.sweeps.Secrets;
import java.util.List;

/** What a person does in any window: go somewhere, read, fill in, press. */
public class Window {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;
    private Response answer;

    Window(Page page) {
        this.page = page;
    }

    /** For what a journey looks at once and no system has a word for. */
    public Page page() {
        return page;
    }

    /** Follows an address: a path of the server, or a whole one as mails hold it. */
    public void goTo(String address) {
        answer = page.navigate(address);
    }

    /** The status of the last address that was followed. */
    public int status() {
        return answer.status();
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public void fill(String label, String text) {
        Secrets.typed(label, text);
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    public void press(String button) {
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    public void follow(String link) {
        click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** What axe has against this page by WCAG 2.2 AA, one line for each place; empty is good. */
    public List<String> barriers() {
        return violations(new AxeBuilder(page).withTags(STANDARD));
    }

    /** The same for colours alone: what else there is doesn't change with the time of day or a firm's accent. */
    public List<String> faintWords() {
        return violations(new AxeBuilder(page).withRules(COLOURS));
    }

    /** A click returns once the next page begins to arrive; what is counted there at once needs all of it. */
    private void click(Locator there) {
        there.click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget() + ": "
                        + node.getHtml()))
                .toList();
    }

    /** Gives the window a cookie for one path of the server. */
    void carry(String name, String value, String path) {
        page.context().addCookies(List.of(new Cookie(name, value).setUrl(null).setDomain("localhost").setPath(path)));
    }
}
