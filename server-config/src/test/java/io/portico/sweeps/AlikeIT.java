package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.Secret;
import io.portico.model.access.Sha256;
import io.portico.server.TestServer;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Whoever tries addresses learns of none of them whether it is known (security.md A-7), unless the firm wants it
 * said.
 */
class AlikeIT {

    private static final String PASSWORD = "seven calm rivers run";
    private static final int HOUR = 3600;

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("Baltic Timber");
    private final String firmsName = (String) Example.look("select public_id from firm where id = ?", firm.id());
    private final Map<String, String> addresses = new LinkedHashMap<>();

    AlikeIT() {
        addresses.put("nobody’s", Example.address("person"));
        firm.share(client("a good one"), customer);
        firm.share(withPassword(client("one with a password")), customer);
        firm.share(unregistered(client("one that is invited")), customer);
        withPassword(client("one with nothing shared"));
        var revoked = firm.share(client("a revoked one"), customer);
        Example.change("update share set revoked_at = utc_timestamp(6) where id = ?", revoked.id());
        var ended = firm.share(client("one whose share has ended"), customer);
        Example.change("update share set until = '2020-01-01' where id = ?", ended.id());
    }

    private Row client(String what) {
        addresses.put(what, Example.address("person"));
        return firm.client(addresses.get(what));
    }

    private static Row withPassword(Row client) {
        var hash = PasswordHash.of(PASSWORD, Secret.of(TestServer.get().secret())).phc();
        Example.change("update client set password_hash = ? where id = ?", hash, client.id());
        return client;
    }

    private static Row unregistered(Row client) {
        Example.change("update client set registered_at = null, first_name = null, last_name = null where id = ?",
                client.id());
        return client;
    }

    @Test
    void asking_for_a_code_and_guessing_one_looks_and_costs_the_same() {
        used("CODE_FAILURES_PER_HOUR", 10, HOUR, addresses.get("one with a password"));
        used("CODE_MAILS_PER_HOUR", 5, HOUR, addresses.get("one that is invited"));

        assertAlike(address -> {
            var person = new Person();
            var asked = person.submit(page("/sign-in"), "sign-in", Map.of("email", address), "send");
            var shown = person.follow(asked);
            var guessed = person.submit(page("/code"), "code-form", Map.of("code", "3141 5926"), "enter");
            return List.of(asked, shown, guessed, person.send(guessed.form("again-form"), "again"));
        });
        for (var what : List.of("nobody’s", "one with nothing shared", "a revoked one", "one whose share has ended")) {
            assertEquals("DROPPED", Example.look("select state from letter where tenant_id = ? and recipient = ?",
                    firm.id(), addresses.get(what)));
        }
    }

    @Test
    void a_wrong_password_looks_the_same_wherever_it_is_tried() {
        assertAlike(this::signIn);
    }

    @Test
    void an_address_that_is_locked_looks_the_same_whether_or_not_it_is_known() {
        for (var address : addresses.values()) used("PASSWORD_FAILURES", 10, 900, address);

        assertAlike(this::signIn);
        assertTrue(signIn(addresses.get("a good one")).get(0).body().contains("Too many wrong tries"));
    }

    @Test
    void an_address_that_nobody_has_is_hashed_as_thoroughly_as_any_other() {
        var somebodys = PasswordHash.of(PASSWORD, Secret.of(TestServer.get().secret())).phc();

        assertEquals(figures(somebodys), figures(PasswordHash.ofNobody().phc()));
    }

    private static String figures(String phc) {
        return phc.substring(0, phc.indexOf('$', phc.indexOf("p=")));
    }

    @Test
    void asking_for_a_new_password_looks_and_costs_the_same() {
        used("RESET_MAILS_PER_HOUR", 5, HOUR, addresses.get("a revoked one"));

        assertAlike(address -> {
            var person = new Person();
            var asked = person.submit(page("/forgot"), "forgot", Map.of("email", address), "send");
            return List.of(asked, person.follow(asked));
        });
        for (var what : List.of("nobody’s", "a good one", "one that is invited")) {
            assertEquals(1L, Example.look("select count(*) from letter where tenant_id = ? and recipient = ?",
                    firm.id(), addresses.get(what)), what);
        }
    }

    @Test
    void where_the_firm_wants_it_said_an_address_that_leads_nowhere_is_told_so() {
        Example.change("update firm set unknown_address = 'CLEAR' where id = ?", firm.id());
        for (var address : addresses.entrySet()) {
            var person = new Person();
            var answer = person.submit(page("/sign-in"), "sign-in", Map.of("email", address.getValue()), "send");
            var leadsIn = List.of("a good one", "one with a password", "one that is invited")
                    .contains(address.getKey());
            assertEquals(leadsIn ? 302 : 200, answer.status(), address.getKey());
            assertEquals(!leadsIn, answer.body().contains("Acme Legal doesn’t know this address."), address.getKey());
        }
    }

    private List<Answer> signIn(String address) {
        return List.of(new Person().submit(page("/password"), "by-password", Map.of("email", address, "password",
                "six wild rivers run"), "enter"));
    }

    /** What all addresses get is what nobody's gets, in every step. */
    private void assertAlike(Function<String, List<Answer>> steps) {
        var expected = told(steps, addresses.get("nobody’s"));
        assertFalse(expected.isEmpty());
        for (var address : addresses.entrySet()) {
            if (!address.getKey().equals("nobody’s")) assertEquals(expected, told(steps, address.getValue()),
                    address.getKey());
        }
    }

    private static List<String> told(Function<String, List<Answer>> steps, String address) {
        var told = new ArrayList<String>();
        for (var answer : steps.apply(address)) {
            told.add(plain(answer, address));
        }
        return told;
    }

    /** Status, headers and body of an answer, without what differs from one time to the next. */
    static String plain(Answer answer, String address) {
        return (answer.status() + "\n" + answer.head() + answer.body())
                .replace(address, "ADDRESS")
                .replaceAll("(?im)^(set-cookie: \\w+)=[^;]*", "$1=#")
                .replaceAll("name=\"form-token\" value=\"[^\"]*\"", "form-token")
                .replaceAll("\\d+", "#")
                .replaceAll("(?im)^(date|x-request-id):.*", "");
    }

    private void used(String limit, int hits, int seconds, String address) {
        Example.change("""
                insert into usage_limit (name, subject, window_start, hits, expires_at)
                values (?, ?, from_unixtime(floor(unix_timestamp(utc_timestamp(6)) / ?) * ?), ?, utc_timestamp(6) + interval 1 day)
                """, limit, Sha256.of(firmsName + "\n" + address), seconds, seconds, hits);
    }

    private String page(String path) {
        return "/" + firm.slug() + path;
    }
}
