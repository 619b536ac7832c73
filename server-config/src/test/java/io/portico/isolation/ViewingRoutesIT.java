package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.wire.Answer;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A colleague who looks at the portal as a client sees everything, does nothing, and leaves no trace as the client. */
class ViewingRoutesIT {

    private static final String TRACES = """
            select concat_ws('|', c.version, c.last_sign_in_at, c.language, c.zone, c.first_name, c.password_hash,
                (select count(*) from client_session s where s.client_id = c.id),
                (select group_concat(s.seen_at) from client_session s where s.client_id = c.id),
                (select group_concat(coalesce(i.opened_at, '-')) from invitation i where i.client_id = c.id),
                (select count(*) from timeline_event e where e.tenant_id = c.tenant_id),
                (select count(*) from sign_in_attempt a where a.tenant_id = c.tenant_id),
                (select count(*) from password_reset r where r.tenant_id = c.tenant_id),
                (select count(*) from letter l where l.tenant_id = c.tenant_id))
            from client c where c.id = ?
            """;

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("Baltic Timber");
    private final Row client = firm.client(Example.address("petras"));
    private final Row share = firm.share(client, customer);
    private final Row invoice = firm.invoice(
            customer, "ACM-7", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
    private final Row original = firm.original(invoice);
    private final long ruta = firm.colleague(Example.address("ruta"), "SUPPORT");
    private final Person colleague = Person.colleague(firm.staffSession(ruta));

    @Test
    void every_page_can_be_looked_at_and_nothing_can_be_done_there() {
        firm.clientSession(client);
        firm.invitation(client, share, 5);
        var root = root(begin(colleague, share));
        var before = Example.look(TRACES, client.id());
        var odd = new ArrayList<String>();
        var looked = 0;
        var sent = 0;
        for (var route : Routes.of("portal-web")) {
            for (var path : addresses(root + route)) {
                var page = colleague.get(path);
                looked++;
                if (page.status() >= 500 || page.headers().firstValue("Set-Cookie").isPresent()) {
                    odd.add("GET " + path + " " + page.head());
                }
                if (colleague.ask("HEAD", path).headers().firstValue("Set-Cookie").isPresent()) odd.add("HEAD " + path);
                sent++;
                if (colleague.ask("POST", path).status() != 403) odd.add("POST " + path);
                for (var form : page.forms()) sent += send(form, odd);
            }
        }
        System.out.println("Viewing as a client: " + looked + " pages looked at, " + sent + " ways to do something refused");

        assertEquals(List.of(), odd);
        assertTrue(sent > looked, sent + " of " + looked);
        assertEquals(before, Example.look(TRACES, client.id()), "what the client seems to have done");
    }

    /** What a page of the portal names: one of everything there is. */
    private List<String> addresses(String page) {
        return List.of(page, page + "?invoice=" + invoice.publicId(), page + "?file=" + original.publicId(),
                page + "?customer=" + customer.publicId(), page + "?lang=de", page + "?i=" + "x".repeat(43));
    }

    private int send(Form form, List<String> odd) {
        if (form.isCalled("end-viewing")) return 0;

        var buttons = form.buttons().isEmpty() ? List.of(new Form.Field("", "button", "", List.of())) : form.buttons();
        for (var button : buttons) {
            var answer = colleague.send(form, button);
            var worded = answer.body().contains("Only they can change something here");
            if (answer.status() != 403 || !worded) odd.add(form.action() + "#" + form.id() + " " + answer.status());
        }
        return buttons.size();
    }

    @Test
    void the_original_is_handed_out_and_nobody_says_that_the_client_took_it() {
        var root = root(begin(colleague, share));

        assertEquals(200, colleague.get(root + "/invoices/show?invoice=" + invoice.publicId()).status());
        assertTrue(colleague.get(root + "/invoices/original?file=" + original.publicId()).body().contains("SECRET-OF-ACME"));
        assertEquals(0L, events("INVOICE_OPENED") + events("INVOICE_DOWNLOADED"));

        var petras = Person.client(firm.clientSession(client));
        petras.get("/" + firm.slug() + "/invoices/show?invoice=" + invoice.publicId());
        assertEquals(1L, events("INVOICE_OPENED"), "the client's own look counts as ever");
    }

    @Test
    void the_token_is_in_no_address_and_goes_nowhere_but_to_its_own_look() {
        var begun = begin(colleague, share);
        var cookie = begun.headers().allValues("Set-Cookie").stream().filter(one -> one.startsWith("viewing=")).findFirst().orElseThrow();
        var token = colleague.cookies().get("viewing");

        assertTrue(cookie.contains("Path=" + root(begun)) && cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
        assertFalse(begun.location().orElseThrow().contains(token));
        assertFalse(colleague.get(root(begun) + "/account").body().contains(token));
        assertEquals(0L, Example.look("select count(*) from viewing where tenant_id = ? and hex(token_hash) = hex(?)", firm.id(), token));
    }

    @Test
    void nobody_else_finds_anything_there() {
        var root = root(begin(colleague, share));
        var token = colleague.cookies().get("viewing");
        var other = root(begin(Person.colleague(firm.staffSession(ruta)), share));
        var elsewhere = Example.firm();

        for (var answer : List.of(
                new Person().get(root + "/invoices"),
                new Person().carrying("viewing", "A".repeat(43)).get(root + "/invoices"),
                new Person().carrying("viewing", token).get(other + "/invoices"),
                new Person().carrying("viewing", token).get(root.replace(firm.slug(), elsewhere.slug()) + "/invoices"),
                Person.client(firm.clientSession(client)).get(root + "/invoices"),
                new Person().carrying("client", token).get(root + "/invoices"))) {
            assertEquals(404, answer.status(), answer.path());
            assertFalse(answer.body().contains("ACM-7"), answer.path());
        }
        assertEquals(302, new Person().carrying("client", token).get("/" + firm.slug() + "/invoices").status(), "as a sign-in");
    }

    @Test
    void a_strangers_page_can_neither_begin_one_nor_end_it() {
        var path = "/admin/" + firm.slug() + "/customers/view?customer=" + customer.publicId() + "&share=" + share.publicId();
        var form = colleague.get(path).form("view").with("reason", "none").with("form-token", "forged");
        colleague.send(form, "begin");
        assertEquals(0L, Example.look("select count(*) from viewing where tenant_id = ?", firm.id()));

        var root = root(begin(colleague, share));
        assertEquals(403, colleague.ask("POST", root + "/end").status());
        assertEquals(403, colleague.send(colleague.get(root + "/").form("end-viewing").with("form-token", "forged"), "").status());
        assertEquals(200, colleague.get(root + "/invoices").status());
    }

    @Test
    void it_ends_with_the_button_and_leads_back() {
        var root = root(begin(colleague, share));

        var left = colleague.send(colleague.get(root + "/invoices").form("end-viewing"), "");

        assertEquals("/admin/" + firm.slug() + "/customers/show?tab=portal&customer=" + customer.publicId(), left.location().orElseThrow());
        assertTrue(colleague.follow(left).body().contains("can read on their account page that you looked"));
        assertEquals(404, colleague.get(root + "/invoices").status(), "without the cookie there is nothing");
    }

    @Test
    void it_ends_from_the_next_request_whatever_it_hangs_on() {
        var ends = Map.<String, Runnable>of(
                "half an hour", () -> Example.change("update viewing set began_at = began_at - interval 30 minute, "
                        + "until_at = until_at - interval 30 minute where tenant_id = ?", firm.id()),
                "the role", () -> role("SALES_MANAGER"),
                "the membership", () -> Example.change("delete from membership where colleague_id = ?", ruta),
                "the sign-in", () -> Example.change("delete from staff_session where colleague_id = ?", ruta),
                "a long rest", () -> Example.change("update staff_session set seen_at = seen_at - interval 31 minute where colleague_id = ?", ruta),
                "the share", () -> Example.change("update share set revoked_at = utc_timestamp(6) where id = ?", share.id()),
                "its last day", () -> Example.change("update share set until = '2020-01-01' where id = ?", share.id()));
        ends.forEach((what, end) -> {
            renew();
            var person = Person.colleague(firm.staffSession(ruta));
            var root = root(begin(person, share));
            assertEquals(200, person.get(root + "/invoices").status(), what);

            end.run();

            var over = person.get(root + "/invoices");
            assertTrue(over.body().contains("This view has ended"), what + over.body());
            assertFalse(over.body().contains("ACM-7"), what);
            assertEquals(303, person.ask("POST", root + "/end").status(), what);
        });
        assertEquals(0L, Example.look("select count(*) from viewing where tenant_id = ? and ended_at is null", firm.id()));
    }

    @Test
    void whoever_signs_out_of_the_administration_has_ended_all_they_looked_at() {
        var root = root(begin(colleague, share));
        colleague.submit("/admin/" + firm.slug() + "/customers", "sign-out", Map.of(), "leave");

        assertEquals(0L, Example.look("select count(*) from viewing where tenant_id = ? and ended_at is null", firm.id()));
        assertTrue(colleague.get(root + "/").body().contains("This view has ended"));
    }

    @Test
    void a_closed_portal_shows_nothing_and_cannot_be_looked_at() {
        var root = root(begin(colleague, share));
        Example.change("update firm set portal_open = false where id = ?", firm.id());

        assertTrue(colleague.get(root + "/invoices").body().contains("The portal is closed at the moment"));
        var page = colleague.get("/admin/" + firm.slug() + "/customers/view?customer=" + customer.publicId());
        assertTrue(page.body().contains("The client portal is switched off"), page.body());
    }

    @Test
    void ones_own_sign_in_as_a_client_goes_on_beside_it() {
        var root = root(begin(colleague, share));
        var own = firm.client(Example.address("own"));
        firm.share(own, firm.customer("Elsewhere GmbH"));
        colleague.carrying("client", firm.clientSession(own));
        Example.change("update client_session set seen_at = seen_at - interval 5 minute where client_id = ?", own.id());
        var seen = Example.look("select seen_at from client_session where client_id = ?", own.id());

        assertTrue(colleague.get(root + "/").body().contains("Baltic Timber"));
        assertEquals(seen, Example.look("select seen_at from client_session where client_id = ?", own.id()));
        assertTrue(colleague.get("/" + firm.slug() + "/").body().contains("Elsewhere GmbH"));
    }

    private void renew() {
        Example.change("update share set revoked_at = null, until = null where id = ?", share.id());
        Example.change("insert ignore into membership (firm_id, colleague_id, role) values (?, ?, 'SUPPORT')", firm.id(), ruta);
        role("SUPPORT");
    }

    private void role(String role) {
        Example.change("update membership set role = ? where colleague_id = ?", role, ruta);
    }

    private Answer begin(Person person, Row of) {
        var path = "/admin/" + firm.slug() + "/customers/view?customer=" + customer.publicId() + "&share=" + of.publicId();
        var begun = person.submit(path, "view", Map.of("reason", "Petras asked by phone"), "begin");
        assertEquals(302, begun.status(), begun.body());
        return begun;
    }

    private static String root(Answer begun) {
        return begun.location().orElseThrow().replaceFirst("/\\?.*", "");
    }

    private long events(String kind) {
        return (long) Example.look("select count(*) from timeline_event where tenant_id = ? and kind = ?", firm.id(), kind);
    }
}
