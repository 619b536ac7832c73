package io.portico.journeys.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Hands journeys a {@link Portal}, an {@link Admin}, a {@link Mailbox} or {@link Windows} of their own. One browser
 * program serves all tests; each portal and each admin is a person with cookies and an address of their own.
 */
public class Browser
        implements ParameterResolver, ExecutionCondition, TestExecutionExceptionHandler, AfterTestExecutionCallback {

    private static final Namespace PLACE = Namespace.create(Browser.class);
    // What Playwright switches off (the last such list counts), and the pages behind the address bar that nobody sees:
    // each window would cost as much processor time for them as for what it shows.
    private static final String OFF = "AvoidUnnecessaryBeforeUnloadCheckSync,BoundaryEventDispatchTracksNodeRemoval,"
            + "DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,"
            + "MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,Translate,"
            + "AutoDeElevate,OptimizationHints,WebUIOmniboxPopup,WebUIOmniboxAimPopup";
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--disable-features=" + OFF,
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.program().isPresent() ? ConditionEvaluationResult.enabled("a browser is there")
                : ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Portal.class, Admin.class, Mailbox.class, Windows.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Mailbox.class) return new Mailbox();
        if (type == Portal.class) return windows(context).portal();
        if (type == Admin.class) return windows(context).admin();
        return windows(context);
    }

    /** A picture of every window says more than a stack trace. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        windows(context).photograph(context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName());
        throw failure;
    }

    /** No page of any journey asks for what our own policy forbids (security.md H-1), and no script of it fails. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        assertEquals(List.of(), windows(context).refused());
    }

    private static Windows windows(ExtensionContext context) {
        return context.getStore(PLACE).getOrComputeIfAbsent("windows",
                key -> new Windows(program(context).running()), Windows.class);
    }

    private static Program program(ExtensionContext context) {
        return context.getRoot().getStore(PLACE).getOrComputeIfAbsent("program", key -> new Program(), Program.class);
    }

    /** The browser program, started when a test first opens a window and closed after the last test. */
    private static class Program implements AutoCloseable {

        private Playwright playwright;
        private com.microsoft.playwright.Browser browser;

        synchronized com.microsoft.playwright.Browser running() {
            if (browser == null) {
                playwright = Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
                Chromium.program().filter(path -> !path.toString().isEmpty()).ifPresent(options::setExecutablePath);
                browser = playwright.chromium().launch(options);
            }
            return browser;
        }

        @Override
        public void close() {
            if (playwright != null) playwright.close();
        }
    }
}
