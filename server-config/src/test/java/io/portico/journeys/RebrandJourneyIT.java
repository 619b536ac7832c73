package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator saves is on the public page from the next request on. */
@ExtendWith(Browser.class)
class RebrandJourneyIT {

    private static final String YELLOW = "rgb(255, 212, 0)";
    private static final String BLACK = "rgb(0, 0, 0)";

    private final Example firm = Example.firm();

    @Test
    void a_new_name_and_colour_are_on_the_public_page_at_once(Admin admin, Portal portal) {
        settings(admin);
        admin.fill("Company name", "Lex & Partners <3");
        admin.fill("Colour as hex", "#ffd400");
        admin.press("Save");
        assertThat(admin.page().getByText("Saved. It holds from the next page your clients open.")).isVisible();

        portal.open(firm.slug(), "sign-in");
        assertThat(portal.page().getByText("Your invoices with Lex & Partners <3.")).isVisible();
        var send = portal.page().locator("#send");
        assertThat(send).hasCSS("background-color", YELLOW);
        assertThat(send).hasCSS("color", BLACK);
    }

    @Test
    void a_logo_takes_the_place_of_the_name_and_gives_it_back(Admin admin, Portal portal) throws IOException {
        settings(admin);
        admin.page().setInputFiles("#logo", new FilePayload("logo.png", "image/png", picture()));
        admin.press("Save");

        portal.open(firm.slug(), "sign-in");
        var logo = portal.page().locator(".brand img");
        assertThat(logo).hasAttribute("alt", "Acme Legal");
        assertEquals(64, logo.evaluate("picture => picture.naturalWidth"));

        settings(admin);
        admin.page().getByLabel("Remove the logo").check();
        admin.press("Save");
        assertThat(admin.page().getByLabel("Remove the logo")).hasCount(0);
        portal.open(firm.slug(), "sign-in");
        assertThat(logo).hasCount(0);
        assertThat(portal.page().locator(".brand")).hasText("Acme Legal");
    }

    @Test
    void the_mail_in_the_preview_is_the_mail_that_is_sent(Admin admin, Mailbox mailbox) throws IOException {
        settings(admin);
        admin.page().locator("label:has(#preview-mail)").click();
        var shown = admin.page().frameLocator(".preview--light iframe");
        assertThat(shown.getByText("Acme Legal shares invoices and documents with you").last()).isVisible();
        admin.fill("Company name", "Somebody Else");
        admin.fill("Colour as hex", "#ffd400");
        admin.page().setInputFiles("#logo", new FilePayload("logo.png", "image/png", picture()));

        assertThat(shown.getByText("Somebody Else shares invoices and documents with you").last()).isVisible();
        assertThat(shown.getByText("View contact")).hasCSS("color", BLACK);
        assertThat(shown.getByRole(AriaRole.IMG)).hasAttribute("src", Pattern.compile("data:image/png;base64,.*"));
        var promised = shown.locator("h1, .card p.ink, .card a").allTextContents();
        admin.press("Save");
        var person = Example.address("petras");
        var customer = firm.customer("Example Ltd");
        admin.open(firm.slug() + "/customers/share?customer=" + customer.publicId()).fill("E-mail addresses", person);
        admin.press("Share and send 1 mail");
        var sent = mailbox.next(person).html();
        var read = sent.replaceAll("</?strong>", "");
        for (var line : promised.subList(0, promised.size() - 1)) assertTrue(read.contains(line), line);
        assertTrue(sent.contains("background:#ffd400"), sent);
    }

    @Test
    void the_preview_wears_the_unsaved_brand_and_the_public_page_does_not(Admin admin, Portal portal) {
        settings(admin);
        admin.fill("Company name", "Somebody Else");
        admin.fill("Colour as hex", "#ffd400");

        var button = admin.page().locator(".preview--dark .screen--sign-in .button--primary");
        assertThat(button).hasCSS("background-color", YELLOW);
        assertThat(button).hasCSS("color", BLACK);
        assertThat(admin.page().locator(".preview--light .screen--sign-in")).containsText("Your invoices with Somebody Else.");
        assertThat(admin.page().locator("#guard")).containsText("with black text (14.6 to 1)");

        portal.open(firm.slug(), "sign-in");
        assertThat(portal.page().getByText("Your invoices with Acme Legal.")).isVisible();
    }

    @Test
    void a_colour_that_is_hard_to_read_is_told_in_words_and_numbers(Admin admin) {
        settings(admin);
        admin.fill("Colour as hex", "#ffffff");

        var guard = admin.page().locator("#guard");
        assertThat(guard).containsText("Adjusted so that everyone can read it");
        assertThat(guard).containsText("Links on a light page would be 1 to 1, so they take a darker tone");
    }

    @Test
    void switched_off_clients_read_a_polite_page_with_the_contact_address(Admin admin, Portal portal) {
        settings(admin);
        admin.page().getByLabel("The portal is open").uncheck();
        admin.press("Save");
        assertThat(admin.page().getByLabel("The portal is open")).not().isChecked();

        portal.open(firm.slug(), "sign-in");
        assertThat(portal.heading()).hasText("The portal is closed at the moment");
        assertTrue(portal.page().content().contains("mailto:help@acme.example"));
    }

    private void settings(Admin admin) {
        var somebody = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        admin.enter(firm.staffSession(somebody)).open(firm.slug() + "/settings");
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, Color.ORANGE.getRGB());
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
