package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.isolation.Routes;
import io.portico.journeys.ui.ClientFactor;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Mail;
import io.portico.journeys.ui.Mailbox;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that reaches a firm's clients says whose product it is: no page, header, cookie, file or mail, down to the
 * source.
 */
class NamelessIT {

    private static final Pattern NAME =
            Pattern.compile("(?i)portico|primefaces|myfaces|liberty|websphere|eclipselink|subethasmtp|x-powered-by");
    /** Files are the same for all firms and speak of frameworks where they have to. */
    private static final Pattern PRODUCT = Pattern.compile("(?i)portico");
    private static final Pattern ASSET = Pattern.compile("(?:href|src|data-logo)=\"(/[^\"#]*)");
    private static final Pattern SENDING = Pattern.compile("outbox\\s*\\.(?:send|pretend)\\(([^;]*?),\\s*Lane");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+)\"");

    /** Mails of a firm's team; staff may read whose product it is. */
    private static final Set<String> TO_STAFF = Set.of("factor-reset", "guessing", "left-team", "team");

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("Baltic Timber");
    private final String email = Example.address("petras");
    private final Row client = firm.client(email);
    private final Row invoice = firm.invoice(
            customer, "ACM-7", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
    private final String boss = Example.address("ruta");
    private final Person ruta = Person.colleague(firm.staffSession(firm.colleague(boss, "ADMINISTRATOR")));

    NamelessIT() {
        firm.share(client, customer);
    }

    @Test
    void no_page_header_cookie_or_file_of_the_portal_names_the_product() {
        var seen = new HashSet<String>();
        var named = new ArrayList<String>();
        var petras = Person.client(firm.clientSession(client));
        var pages = pages();
        for (var visitor : List.of(petras, new Person())) {
            for (var path : pages) {
                var page = visitor.get(path);
                named.addAll(names(page));
                for (var asset : assets(page)) if (seen.add(asset)) named.addAll(names(visitor.get(asset)));
            }
        }

        assertEquals(List.of(), named);
        assertTrue(seen.stream().anyMatch(asset -> asset.contains(".css")), () -> seen.toString());
        assertTrue(seen.stream().anyMatch(asset -> asset.contains(".js")), () -> seen.toString());
        assertTrue(seen.stream().anyMatch(asset -> asset.contains("/invoices/original")), () -> seen.toString());
    }

    private List<String> pages() {
        var here = "/" + firm.slug();
        var pages = new ArrayList<String>();
        for (var route : Routes.of("portal-web")) if (!route.startsWith("/demo/")) pages.add(here + route);
        pages.add(here + "/invoices/show?invoice=" + invoice.publicId());
        pages.add(here + "/invoices/original?file=" + firm.original(invoice).publicId());
        pages.add(here + "/invitation?i=" + invitation());
        pages.add(here + "/no-such-page");
        pages.add(here + "/WEB-INF/web.xml");
        return pages;
    }

    private String invitation() {
        var olivia = firm.invited(Example.address("olivia"));
        return firm.invitation(olivia, firm.share(olivia, customer), 5);
    }

    private static List<String> assets(Answer page) {
        return ASSET.matcher(page.body()).results().map(found -> found.group(1).replace("&amp;", "&")).toList();
    }

    private static List<String> names(Answer answer) {
        var said = answer.path() + "\n" + answer.head() + answer.body();
        return (answer.path().startsWith("/ui/") ? PRODUCT : NAME).matcher(said).results().map(name -> answer.path()
                + " says " + around(said, name.start())).toList();
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 40)).replace('\n', ' ');
    }

    @Test
    void no_kind_of_mail_names_the_product_in_its_source() {
        var mails = new Mailbox();
        share(email);
        var olivia = Example.address("olivia");
        share(olivia);
        new Person().submit(portal("sign-in"), "sign-in", Map.of("email", email), "send");
        new Person().submit(portal("forgot"), "forgot", Map.of("email", email), "send");
        var letters = new ArrayList<Mail>(List.of(mails.next(olivia)));
        for (var number = 0; number < 3; number++) letters.add(mails.next(email));
        var reset = letters.stream().filter(letter -> letter.text().contains("/reset?r=")).findFirst().orElseThrow()
                .link("/reset?r=");
        var password = Map.of("password", "nine soft blankets", "again", "nine soft blankets");
        new Person().submit(reset.replaceFirst("^https?://[^/]+", ""), "reset", password, "save");
        letters.add(mails.next(email));
        for (var device = 0; device < 2; device++) {
            new Person().submit(portal("password"), "by-password", Map.of("email", email, "password", "nine soft blankets"), "enter");
        }
        letters.add(mails.next(email));
        var petras = Person.client(firm.clientSession(client));
        petras.submit(portal("account/password"), "removal", Map.of("proof", "nine soft blankets"), "remove");
        letters.add(mails.next(email));

        letters.addAll(steps(mails));
        letters.addAll(moved(mails));
        assertEquals(kinds(), kindsSent());
        for (var letter : letters) {
            var source = letter.source().replaceAll("(?m)^Received:.*(?:\\r?\\n[ \\t].*)*", "") + letter.text()
                    + letter.html();
            assertEquals(List.of(), NAME.matcher(source).results().map(name -> around(source, name.start()))
                    .toList(), letter.subject());
        }
    }

    /** What tells of passkeys and of a second step that is taken back. */
    private List<Mail> steps(Mailbox mails) {
        ClientFactor.passkey(firm, client);
        var petras = Person.client(firm.clientSession(client));
        var form = petras.get(portal("account/factors")).form("passkey");
        petras.send(form, form.buttons().stream().filter(button -> button.name().endsWith("remove")).findFirst().orElseThrow());
        var told = mails.next(email);
        ClientFactor.of(firm, client);
        var shared = firm.customer("Girių rentas");
        ruta.submit("/admin/" + firm.slug() + "/customers/lost-step?customer=" + shared.publicId() + "&share="
                + firm.share(client, shared).publicId(), "lost-step", Map.of(), "take");
        return List.of(told, mails.next(email));
    }

    private List<Mail> moved(Mailbox mails) {
        var taken = Example.address("olga");
        firm.client(taken);
        var fresh = Example.address("petras");
        var petras = Person.client(firm.clientSession(client));
        for (var wanted : List.of(taken, fresh)) {
            petras.submit(portal("account/email"), "email-change", Map.of("email", wanted), "ask");
        }
        var code = mails.next(fresh);
        petras.submit(portal("account/email"), "email-code", Map.of("code", code.code()), "enter");
        return List.of(mails.next(taken), code, mails.next(email), mails.next(boss));
    }

    private void share(String address) {
        var path = "/admin/" + firm.slug() + "/customers/share?customer=" + firm.customer("Žalgiris Rent").publicId();
        ruta.submit(path, "share", Map.of("emails", address), "save");
    }

    private String portal(String page) {
        return "/" + firm.slug() + "/" + page;
    }

    private Set<String> kindsSent() {
        var kinds = (String) Example.look("select group_concat(distinct kind) from letter where tenant_id = ?",
                firm.id());
        return new TreeSet<>(List.of(kinds.split(",")));
    }

    /** Every kind of mail that sources speak of. */
    private static Set<String> kinds() {
        var kinds = new TreeSet<String>();
        for (var module : List.of("shared-model", "portal-web", "tenant-admin")) {
            var sources = Path.of(System.getProperty("portico.project"), module, "src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    SENDING.matcher(Files.readString(file)).results().flatMap(sending ->
                            QUOTED.matcher(sending.group(1)).results())
                            .forEach(kind -> kinds.add(kind.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        kinds.removeAll(TO_STAFF);
        return kinds;
    }
}
