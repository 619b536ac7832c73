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
import java.util.Map;

/** The import of e-invoices as a colleague uses it: files go in, and a list says what became of each. */
public final class Imports {

    // The rules are made ready with the first file of a server, which is slow on a busy machine.
    private static final double PATIENCE = 300_000;

    private final Admin admin;
    private final Example firm;

    private Imports(Admin admin, Example firm) {
        this.admin = admin;
        this.firm = firm;
    }

    /** Signs an administrator of this firm in, who is going to import. */
    public static Imports by(Admin admin, Example firm) {
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        return new Imports(admin, firm);
    }

    /** Opens the page where files are chosen. */
    public Imports open() {
        admin.open(firm.slug() + "/invoices/import");
        return this;
    }

    /** Chooses files by name and content. */
    public Imports choose(Map<String, byte[]> files) {
        admin.page().getByLabel("Files", new Page.GetByLabelOptions().setExact(true)).setInputFiles(files.entrySet()
                .stream()
                .map(file -> new FilePayload(file.getKey(), "application/octet-stream", file.getValue()))
                .toArray(FilePayload[]::new));
        return this;
    }

    /** Sends files in one go and stays until all of them are read. */
    public Imports send(Map<String, byte[]> files) {
        open().choose(files);
        admin.press("Import");
        return finish();
    }

    /** Stays until all files are read. */
    public Imports finish() {
        assertThat(admin.heading()).containsText("Import of");
        admin.page().locator("progress").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED).setTimeout(PATIENCE));
        return this;
    }

    /** Where the window is within the firm. */
    public String address() {
        return admin.page().url().replaceFirst(".*/admin/", "").substring(firm.slug().length() + 1);
    }

    /** The row of the list that is about this file. */
    public Locator row(String file) {
        return admin.page().locator("tbody").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(
                admin.page().getByRole(AriaRole.ROWHEADER).filter(new Locator.FilterOptions().setHasText(file))));
    }

    /** Sees in the row of this file all of these words. */
    public Imports sees(String file, String... words) {
        for (var word : words) assertThat(row(file)).containsText(word);
        return this;
    }

    /** Presses a button in the row of this file, and comes to the page that says what came of it. */
    public Imports press(String file, String button) {
        return arrive(() -> row(file).getByText(button, new Locator.GetByTextOptions().setExact(true)).click());
    }

    /** Presses a button about all files, and stays until they are read. */
    public Imports press(String button) {
        return arrive(() -> admin.press(button)).finish();
    }

    // The answer to the press leads on to the list, which is loaded anew.
    private Imports arrive(Runnable press) {
        admin.page().evaluate("document.documentElement.dataset.old = 'old'");
        press.run();
        admin.page().locator("html:not([data-old])").waitFor();
        admin.page().waitForLoadState();
        return this;
    }

    /** Opens the invoice that this file became or repeats. */
    public Imports openInvoice(String file) {
        row(file).getByRole(AriaRole.LINK).last().click();
        assertThat(admin.heading()).not().containsText("Import");
        return this;
    }

    /** The bytes behind a link of the page. */
    public byte[] download(String link) {
        var download = admin.page().waitForDownload(() -> admin.page().getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click());
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
}
