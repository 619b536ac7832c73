package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Mail;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.SecondFactor;
import io.portico.server.TestServer;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Codes, tokens, passwords and cookies are known to those they are for: no log, no table and no address keeps them. */
class SecretsIT {

    private static final String STAFF_PASSWORD = "wrong as a winter swallow";
    private static final String FIRST = "seven calm rivers run";
    private static final String WRONG = "six wild rivers ran off";
    private static final String SECOND = "nine soft blankets lie";

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("Baltic Timber");
    private final String staff = Example.address("ruta");
    private final String email = Example.address("petras");
    private final SecondFactor phone;
    private final Mailbox mailbox = new Mailbox();
    private final Person ruta = new Person();
    private final Person petras = new Person();
    private final TreeSet<String> secrets = new TreeSet<>(List.of(STAFF_PASSWORD, Example.PASSWORD, FIRST, WRONG,
            SECOND));
    private final TreeSet<String> codes = new TreeSet<>();

    SecretsIT() {
        phone = SecondFactor.of(firm.colleague(staff, "ADMINISTRATOR"));
    }

    @Test
    void nothing_that_opens_a_door_is_left_lying_about() throws IOException, SQLException {
        aColleagueSignsInAndShares();
        theInvitedOneRegisters();
        theySignInByCode();
        theySignInByPassword();
        theyForgetIt();
        somethingBreaks();

        secrets.addAll(codes);
        codes.forEach(code -> secrets.add(code.substring(0, 4) + " " + code.substring(4)));
        assertTrue(secrets.size() > 20, () -> secrets.toString());
        assertEquals(List.of(), inLogs());
        assertEquals(List.of(), inTables());
        assertEquals(List.of(), inAddresses());
    }

    private void aColleagueSignsInAndShares() {
        for (var password : List.of(STAFF_PASSWORD, Example.PASSWORD)) {
            keep(ruta, ruta.submit("/admin/sign-in", "sign-in", Map.of("email", staff, "password", password), "enter"));
        }
        secrets.addAll(phone.recoveryCodes());
        secrets.add(phone.key().shown().replace(" ", ""));
        keep(ruta, ruta.submit("/admin/second", "by-code", Map.of("code", phone.code()), "enter"));
        var path = "/admin/" + firm.slug() + "/customers/share?customer=" + customer.publicId();
        keep(ruta, ruta.submit(path, "share", Map.of("emails", email), "save"));
    }

    private void theInvitedOneRegisters() {
        var invitation = link("/invitation?i=");
        var typed = Map.of("first", "Petras", "last", "Kazlauskas", "password", FIRST, "again", FIRST);
        keep(petras, petras.submit(invitation, "register", typed, "create"));
        assertTrue(petras.cookies().containsKey("client"), () -> petras.get(invitation).body());
        keep(petras, petras.send(petras.get(portal("/account")).form("leaving"), "out"));
    }

    private void theySignInByCode() {
        keep(petras, petras.submit(portal("/sign-in"), "sign-in", Map.of("email", email), "send"));
        var mail = mailbox.next(email);
        codes.add(mail.code());
        secrets.add(token(mail.link("/code?c=")));
        var wrong = Mail.unlike(mail.code());
        codes.add(wrong);
        for (var code : List.of(wrong, mail.code())) {
            keep(petras, petras.submit(portal("/code"), "code-form", Map.of("code", code), "enter"));
        }
        keep(petras, petras.send(petras.get(portal("/account")).form("leaving"), "out"));
    }

    private void theySignInByPassword() {
        for (var password : List.of(WRONG, FIRST)) {
            var typed = Map.of("email", email, "password", password);
            keep(petras, petras.submit(portal("/password"), "by-password", typed, "enter"));
        }
    }

    private void theyForgetIt() {
        keep(petras, petras.submit(portal("/forgot"), "forgot", Map.of("email", email), "send"));
        var reset = link("/reset?r=");
        keep(petras, petras.submit(reset, "reset", Map.of("password", SECOND, "again", SECOND), "save"));
    }

    /**
     * Without its table a session can't be opened: what the server writes about that must not repeat what was typed.
     */
    private void somethingBreaks() {
        var elsewhere = new Person();
        var form = elsewhere.get(portal("/password")).form("by-password").with("email", email).with("password", SECOND);
        Example.change("rename table client_session to client_session_away");
        try {
            assertEquals(500, elsewhere.send(form, "enter").status());
        } finally {
            Example.change("rename table client_session_away to client_session");
        }
    }

    private String link(String part) {
        var link = mailbox.next(email).link(part);
        secrets.add(token(link));
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private static String token(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    private void keep(Person person, Answer answer) {
        assertTrue(answer.status() < 400, answer::body);
        person.cookies().forEach((name, value) -> {
            if (List.of("client", "staff", "visit").contains(name)) secrets.add(value);
        });
        answer.forms().forEach(form -> secrets.add(form.value("form-token")));
        secrets.remove("");
    }

    private List<String> inLogs() throws IOException {
        var found = new ArrayList<String>();
        var size = 0L;
        try (var files = Files.walk(TestServer.get().log().getParent())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                size += text.length();
                for (var secret : secrets) if (text.contains(secret)) found.add(secret + " in " + file.getFileName());
            }
        }
        assertTrue(size > 10_000, "there are logs");
        var log = Files.readString(TestServer.get().log());
        assertTrue(log.contains("client_session"), "what broke is told there");
        return found;
    }

    /** Everything the firm has in the database, byte for byte. */
    private List<String> inTables() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestServer.get().connect();
                var tables = connection.prepareStatement("""
                        select table_name from information_schema.columns
                        where table_schema = database() and column_name = 'tenant_id'
                        """);
                var names = tables.executeQuery()) {
            while (names.next()) {
                var table = names.getString(1);
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table + " where tenant_id = "
                                + firm.id())) {
                    while (rows.next()) {
                        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            var bytes = rows.getBytes(column);
                            var text = bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
                            for (var secret : secrets) if (text.contains(secret)) found.add(secret + " in " + table);
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * Where people were sent: nowhere by the names of secrets, but for the links in their mails, which name what
     * they are for.
     */
    private List<String> inAddresses() {
        var found = new ArrayList<String>();
        for (var mail : mailbox.to(email)) {
            for (var secret : secrets) if (mail.subject().contains(secret)) found.add(secret + " in a subject");
            for (var code : codes) assertFalse(mail.html().contains("=" + code) || mail.text().contains("="
                    + code), code);
        }
        for (var person : List.of(petras, ruta)) {
            for (var address : person.sentTo()) {
                for (var secret : secrets) if (address.contains(secret)) found.add(secret + " in " + address);
            }
        }
        return found;
    }

    private String portal(String page) {
        return "/" + firm.slug() + page;
    }
}
