package io.portico.journeys.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The import of customers from a file as a colleague uses it, step by step. */
public final class CustomerFile {

    // Ten thousand rows on a busy machine.
    private static final double PATIENCE = 300_000;

    private final Admin admin;
    private final Example firm;

    private CustomerFile(Admin admin, Example firm) {
        this.admin = admin;
        this.firm = firm;
    }

    /** Signs an administrator of this firm in, who is going to import. */
    public static CustomerFile by(Admin admin, Example firm) {
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        return new CustomerFile(admin, firm);
    }

    /** Sends a file. */
    public CustomerFile send(String name, byte[] content) {
        admin.open(firm.slug() + "/customers/import");
        admin.page().getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        admin.press("Read the file");
        return this;
    }

    /** Has it read and its rows checked as proposed. */
    public CustomerFile check(String name, byte[] content) {
        send(name, content);
        assertThat(admin.heading()).hasText("How " + name + " reads");
        return check();
    }

    /** Has the rows checked. */
    public CustomerFile check() {
        admin.press("Check the rows");
        return finish();
    }

    /** Takes in so many rows. */
    public CustomerFile start(int rows) {
        admin.press(rows == 1 ? "Import 1 row" : "Import " + String.format(java.util.Locale.UK, "%,d", rows) + " rows");
        return finish();
    }

    /** Stays until the work is done. */
    public CustomerFile finish() {
        assertThat(admin.heading()).containsText("Customers from");
        admin.page().locator("[data-running]").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED).setTimeout(PATIENCE));
        return this;
    }

    /** Sees all of these words. */
    public CustomerFile sees(String... words) {
        for (var each : words) assertThat(admin.page().locator("main")).containsText(each);
        return this;
    }

    /** What is chosen in a select. */
    public CustomerFile finds(String label, String value) {
        assertThat(admin.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))).hasValue(value);
        return this;
    }

    /** Chooses something else in a select. */
    public CustomerFile choose(String label, String option) {
        admin.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** The rows of one result. */
    public CustomerFile show(String chip) {
        admin.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Show")).getByText(chip).click();
        return this;
    }

    /** The bytes behind a link of the page. */
    public byte[] download(String link) {
        var download = admin.page().waitForDownload(() -> admin.follow(link));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows the firm has in a table. */
    public long count(String table) {
        return (long) Example.look("select count(*) from " + table + " where tenant_id = ?", firm.id());
    }

    /** What the record of the customer with this key says. */
    public Object record(String key, String column) {
        return Example.look("select " + column + " from customer where tenant_id = ? and external_key = ?", firm.id(), key);
    }
}
