package io.portico.sweeps;

import static io.portico.journeys.ui.Example.change;
import static io.portico.journeys.ui.Example.look;

import io.portico.journeys.ui.ClientFactor;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Filed;
import io.portico.journeys.ui.Imported;
import io.portico.journeys.ui.SecondFactor;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.Secret;
import io.portico.model.access.Token;
import io.portico.server.TestServer;
import io.portico.wire.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A firm whose people read Kazakh and whose own names are Kazakh, and how somebody gets to each of the forms there
 * are.
 */
final class KazakhFirm {

    /** Somebody on the way to a page. */
    record Visit(Person person, String path) {}

    final Example firm = Example.firm();
    private final Row customer = customer();
    private final long colleague = firm.colleague(Example.address("aigul"), "ADMINISTRATOR");
    private final Map<String, Supplier<Visit>> ways = new LinkedHashMap<>();

    KazakhFirm() {
        change("""
                update firm set name = 'Ақжол', legal_name = 'Ақжол', language = 'kk', street = 'Абай 1', city = 'Алматы',
                    post_code = '050000' where id = ?
                """, firm.id());
        change("update colleague set first_name = 'Айгүл', last_name = 'Серікова', language = 'kk' where id = ?",
                colleague);
        portal();
        account();
        clientSteps();
        administration();
        steps();
        imports();
        customers();
    }

    /** A form and how to get to it. */
    Map<String, Supplier<Visit>> ways() {
        return ways;
    }

    private void portal() {
        way("portal-web/sign-in.xhtml#sign-in", () -> outside("/sign-in"));
        way("portal-web/password.xhtml#by-password", () -> outside("/password"));
        way("portal-web/forgot.xhtml#forgot", () -> outside("/forgot"));
        way("portal-web/reset.xhtml#reset", () -> outside("/reset?r=" + reset(client())));
        way("portal-web/code.xhtml#code-form", this::asked);
        way("portal-web/code.xhtml#again-form", this::asked);
        way("portal-web/WEB-INF/register-form.xhtml#register", () -> outside("/invitation?i=" + invitation(5)));
        way("portal-web/WEB-INF/invitation-ended.xhtml#renewal", () -> outside("/invitation?i=" + invitation(-1)));
        way("portal-web/WEB-INF/invitation-elsewhere.xhtml#make-way",
                () -> inside(client(), "/invitation?i=" + invitation(5)));
    }

    private void account() {
        for (var form : new String[] {"account.xhtml#leaving", "account/_you.xhtml#you",
                "account/_formats.xhtml#formats"}) {
            way("portal-web/" + form, () -> inside(client(), "/account"));
        }
        for (var form : new String[] {"#devices", "#elsewhere"}) {
            way("portal-web/account/_devices.xhtml" + form, () -> {
                var client = client();
                firm.clientSession(client);
                return inside(client, "/account");
            });
        }
        way("portal-web/account/email.xhtml#email-change", () -> inside(client(), "/account/email"));
        way("portal-web/account/email.xhtml#email-code", () -> {
            var visit = inside(client(), "/account/email");
            visit.person().submit(visit.path(), "email-change", Map.of("email", Example.address("aigul")), "ask");
            return visit;
        });
        way("portal-web/account/email.xhtml#email-proof", () -> {
            var client = client();
            var session = firm.clientSession(client);
            change("update client_session set created_at = created_at - interval 5 hour where client_id = ?", client.id());
            return new Visit(Person.client(session).speaking("kk"), path("/account/email"));
        });
        way("portal-web/undo.xhtml#undo", () -> outside("/undo?u=" + moved(client())));
        way("portal-web/account/password.xhtml#change", () -> inside(withPassword(), "/account/password"));
        way("portal-web/account/_remove.xhtml#removal", () -> inside(withPassword(), "/account/password"));
        way("portal-web/account/password.xhtml#proof-form", () -> {
            var client = client();
            var session = firm.clientSession(client);
            change("update client_session set created_at = created_at - interval 5 hour where client_id = ?",
                    client.id());
            return new Visit(Person.client(session).speaking("kk"), path("/account/password"));
        });
    }

    private void clientSteps() {
        for (var form : new String[] {"factor/_ways.xhtml#by-code", "factor/_ways.xhtml#by-passkey", "second.xhtml#leave"}) {
            way("portal-web/" + form, () -> comingIn(true, "/second"));
        }
        way("portal-web/second.xhtml#by-recovery-code", () -> comingIn(true, "/second?way=recovery"));
        way("portal-web/factor/_app.xhtml#app", () -> comingIn(false, "/enrol?way=app"));
        for (var form : new String[] {"new-passkey", "leave"}) {
            way("portal-web/enrol.xhtml#" + form, () -> comingIn(false, "/enrol"));
        }
        way("portal-web/WEB-INF/by-passkey.xhtml#by-passkey", () -> {
            ClientFactor.passkey(firm, client());
            return outside("/sign-in");
        });
        way("portal-web/WEB-INF/offer.xhtml#offer", () -> inside(client(), "/"));
        way("portal-web/account/codes.xhtml#keep", () -> inside(client(), "/account/codes"));
        way("portal-web/factor/_passkeys.xhtml#new-passkey", () -> inside(client(), "/account/factors"));
        for (var form : new String[] {"_passkeys.xhtml#passkey", "_own-app.xhtml#remove-app"}) {
            way("portal-web/factor/" + form, () -> {
                var client = client();
                ClientFactor.of(firm, client);
                ClientFactor.passkey(firm, client);
                return inside(client, "/account/factors");
            });
        }
        way("portal-web/account/factors.xhtml#proof-form", () -> {
            var client = client();
            var session = firm.clientSession(client);
            change("update client_session set created_at = created_at - interval 5 hour where client_id = ?", client.id());
            return new Visit(Person.client(session).speaking("kk"), path("/account/factors"));
        });
        way("tenant-admin/customers/lost-step.xhtml#lost-step", () -> {
            var client = client();
            ClientFactor.of(firm, client);
            var fresh = customer();
            return desk("/customers/lost-step?customer=" + fresh.publicId() + "&share=" + firm.share(client, fresh).publicId());
        });
    }

    /** Somebody of a firm that asks for a second step, after the first. */
    private Visit comingIn(boolean hasStep, String page) {
        change("update firm set sign_in_method = 'TWO_STEPS' where id = ?", firm.id());
        try {
            var client = withPassword();
            if (hasStep) {
                ClientFactor.of(firm, client);
                ClientFactor.passkey(firm, client);
            }
            var visit = outside("/password");
            var typed = Map.of("email", (String) look("select email from client where id = ?", client.id()), "password", Example.PASSWORD);
            // Where many hash at once, somebody is asked to try again in a few seconds.
            for (var tries = 0; tries < 9; tries++) {
                if (visit.person().submit(visit.path(), "by-password", typed, "enter").status() == 302) break;
            }
            return new Visit(visit.person(), path(page));
        } finally {
            change("update firm set sign_in_method = 'EITHER' where id = ?", firm.id());
        }
    }

    private void administration() {
        way("tenant-admin/sign-in.xhtml#sign-in", () -> new Visit(new Person().speaking("kk"), "/admin/sign-in"));
        signUp();
        way("tenant-admin/found.xhtml#found", () -> new Visit(desk("").person(), "/admin/found"));
        way("tenant-admin/start.xhtml#hide", () -> desk("/start"));
        way("tenant-admin/account/email.xhtml#email-change", () -> house("/account/email"));
        way("tenant-admin/account/email.xhtml#email-code", () -> {
            var visit = house("/account/email");
            visit.person().submit(visit.path(), "email-change", Map.of("email", Example.address("aigul")), "ask");
            return visit;
        });
        way("tenant-admin/undo.xhtml#undo", () -> new Visit(new Person().speaking("kk"), "/admin/undo?u=" + staffMoved()));
        way("tenant-admin/forgot.xhtml#forgot", () -> new Visit(new Person().speaking("kk"), "/admin/forgot"));
        way("tenant-admin/reset.xhtml#reset", () -> new Visit(new Person().speaking("kk"), "/admin/reset?r=" + staffReset()));
        way("tenant-admin/WEB-INF/layout.xhtml#sign-out", () -> desk("/customers"));
        way("tenant-admin/settings.xhtml#settings", () -> desk("/settings"));
        way("tenant-admin/customers/edit.xhtml#customer", () -> desk("/customers/edit"));
        way("tenant-admin/customers/share.xhtml#share", () -> desk("/customers/share?customer=" + customer.publicId()));
        way("tenant-admin/customers/_acts.xhtml#again", () -> {
            var fresh = customer();
            firm.share(kazakh(firm.invited(Example.address("nurlan"))), fresh);
            return desk("/customers/show?tab=portal&customer=" + fresh.publicId());
        });
        way("portal-web/WEB-INF/viewing.xhtml#end-viewing", () -> {
            var share = firm.share(client(), customer());
            var desk = desk("/customers/view?share=" + share.publicId() + "&customer="
                    + look("select public_id from customer where id = (select customer_id from share where id = ?)", share.id()));
            var begun = desk.person().submit(desk.path(), "view", Map.of("reason", "Қоңырау"), "begin");
            return new Visit(desk.person(), begun.location().orElseThrow());
        });
        for (var act : new String[] {"change", "revoke", "correct", "view"}) {
            way("tenant-admin/customers/" + act + ".xhtml#" + act, () -> desk("/customers/" + act
                    + "?customer=" + customer.publicId()
                    + "&share=" + firm.share(kazakh(firm.invited(Example.address("nurlan"))), customer).publicId()));
        }
        way("tenant-admin/team/invite.xhtml#invite", () -> desk("/team/invite"));
        way("tenant-admin/team/_newcomer.xhtml#newcomer", () -> joining(new Person().speaking("kk"), "nurlan"));
        way("tenant-admin/join.xhtml#make-way", () -> joining(desk("/team").person(), "nurlan"));
        way("tenant-admin/join.xhtml#join", () -> {
            var other = Example.address("other");
            var elsewhere = Example.firm().colleague(other, "READER");
            change("update colleague set first_name = 'Нұрлан', last_name = 'Серіков', language = 'kk' where id = ?", elsewhere);
            return joining(Person.colleague(firm.staffSession(elsewhere)), other);
        });
        way("tenant-admin/team/_invited.xhtml#invited", () -> {
            firm.teamInvitation(Example.address("nurlan"), "READER", 5);
            change("update colleague_invitation set invited_by = 'Айгүл Серікова' where firm_id = ?", firm.id());
            return desk("/team");
        });
        for (var act : new String[] {"member", "remove"}) {
            way("tenant-admin/team/" + act + ".xhtml#" + act, () -> desk("/team/" + act + "?colleague=" + reader()));
        }
        way("tenant-admin/invoices/edit.xhtml#invoice", () -> desk("/invoices/edit"));
        way("tenant-admin/invoices/_acts.xhtml#acts", () -> desk("/invoices/show?invoice=" + invoice("DRAFT")));
        way("tenant-admin/invoices/cancel.xhtml#cancelling",
                () -> desk("/invoices/cancel?invoice=" + invoice("APPROVED")));
        way("tenant-admin/invoices/payment.xhtml#payment",
                () -> desk("/invoices/payment?invoice=" + invoice("APPROVED")));
    }

    private void signUp() {
        way("tenant-admin/sign-up/_form.xhtml#sign-up", () -> new Visit(new Person().speaking("kk"), "/admin/sign-up"));
        for (var form : new String[] {"sign-up-code", "sign-up-again"}) {
            way("tenant-admin/sign-up/_code.xhtml#" + form, () -> signingUp(null));
        }
        way("tenant-admin/sign-up/_code.xhtml#sign-up-address", () -> signingUp(firm.slug()));
    }

    private static Visit signingUp(String taken) {
        var visit = new Visit(new Person().speaking("kk"), "/admin/sign-up");
        var email = Example.address("aigul");
        var typed = new HashMap<>(Map.of("company", "Ақжол", "first", "Айгүл", "last", "Серікова", "email", email));
        typed.putAll(Map.of("password", Example.PASSWORD, "again", Example.PASSWORD, "zone", "Asia/Almaty"));
        typed.putAll(Map.of("capacity", "DIRECTOR", "slug", "k" + Token.fresh().value().replaceAll("[^A-Za-z0-9]", "")));
        // The house refuses to hash for longer than two seconds; on a busy machine one presses again.
        for (var presses = 0; presses < 5; presses++) {
            if (visit.person().submit(visit.path(), "sign-up", typed, "ask").status() == 302) break;
        }
        if (taken != null) {
            change("update sign_up set proven_at = utc_timestamp(6), slug = ? where email = ?", taken, email);
        }
        return visit;
    }

    private void steps() {
        way("tenant-admin/sign-in.xhtml#by-passkey", () -> new Visit(new Person().speaking("kk"), "/admin/sign-in"));
        for (var form : new String[] {"factor/_ways.xhtml#by-code", "factor/_ways.xhtml#by-passkey", "second.xhtml#leave"}) {
            way("tenant-admin/" + form, () -> halfway(true, "/second"));
        }
        way("tenant-admin/factor/_ways.xhtml#by-recovery-code", () -> halfway(true, "/second?way=recovery"));
        way("tenant-admin/factor/_app.xhtml#app", () -> halfway(false, "/enrol?way=app"));
        for (var form : new String[] {"new-passkey", "leave"}) {
            way("tenant-admin/enrol.xhtml#" + form, () -> halfway(false, "/enrol"));
        }
        way("tenant-admin/team/reset.xhtml#asking", () -> desk("/team/reset?colleague=" + publicId(aigul(true))));
        way("tenant-admin/team/reset.xhtml#cancelling", () -> {
            var lost = aigul(true);
            change("insert into factor_reset values (?, ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)", lost, colleague);
            return desk("/team/reset?colleague=" + publicId(lost));
        });
        way("tenant-admin/codes.xhtml#keep", () -> house("/codes"));
        way("tenant-admin/WEB-INF/layout-own.xhtml#sign-out", () -> house("/account"));
        for (var form : new String[] {"devices", "elsewhere"}) {
            way("tenant-admin/account/_devices.xhtml#" + form, () -> {
                var aigul = aigul(true);
                firm.staffSession(aigul);
                return new Visit(Person.colleague(firm.staffSession(aigul)).speaking("kk"), "/admin/account");
            });
        }
        way("tenant-admin/account/password.xhtml#change", () -> house("/account/password"));
        way("tenant-admin/account/app.xhtml#removal", () -> house("/account/app"));
        way("tenant-admin/account/passkey.xhtml#new-passkey", () -> house("/account/passkey"));
        for (var form : new String[] {"naming", "removal"}) {
            way("tenant-admin/account/passkey.xhtml#" + form, () -> passkey());
        }
    }

    private long aigul(boolean factors) {
        var aigul = firm.colleague(Example.address("aigul"), "ADMINISTRATOR");
        change("update colleague set first_name = 'Айгүл', last_name = 'Серікова', language = 'kk' where id = ?", aigul);
        if (factors) {
            SecondFactor.of(aigul);
            SecondFactor.passkey(aigul);
        }
        return aigul;
    }

    private static String publicId(long colleague) {
        return (String) Example.look("select public_id from colleague where id = ?", colleague);
    }

    private Visit halfway(boolean factors, String page) {
        var session = firm.staffSession(aigul(factors));
        change("update staff_session set level = 'PASSWORD' where id_hash = ?", new Token(session).hash());
        return new Visit(Person.colleague(session).speaking("kk"), "/admin" + page);
    }

    private Visit passkey() {
        var aigul = aigul(true);
        var page = "/admin/account/passkey?id=" + SecondFactor.passkey(aigul);
        return new Visit(Person.colleague(firm.staffSession(aigul)).speaking("kk"), page);
    }

    private Visit house(String page) {
        return new Visit(Person.colleague(firm.staffSession(aigul(true))).speaking("kk"), "/admin" + page);
    }

    private void customers() {
        way("tenant-admin/customers/import.xhtml#customers", () -> desk("/customers/import"));
        way("tenant-admin/customers/import/read.xhtml#reading", () -> desk(filed("read", "READING")));
        way("tenant-admin/customers/import/_start.xhtml#import", () -> desk(filed("show", "CHECKED")));
        way("tenant-admin/customers/import/invite.xhtml#invite", () -> desk(filed("invite", "IMPORTED")));
    }

    private String filed(String page, String stage) {
        return "/customers/import/" + page + "?file=" + Filed.at(firm, colleague, stage, "клиент", "Самал");
    }

    private Visit joining(Person person, String who) {
        var address = who.contains("@") ? who : Example.address(who);
        var token = firm.teamInvitation(address, "READER", 5);
        change("update colleague_invitation set invited_by = 'Айгүл Серікова' where firm_id = ?", firm.id());
        return new Visit(person, "/admin/join?i=" + token);
    }

    private String reader() {
        var reader = firm.colleague(Example.address("nurlan"), "READER");
        change("update colleague set first_name = 'Нұрлан', last_name = 'Серіков' where id = ?", reader);
        return (String) Example.look("select public_id from colleague where id = ?", reader);
    }

    private void imports() {
        way("tenant-admin/invoices/import.xhtml#upload", () -> desk("/invoices/import"));
        way("tenant-admin/invoices/import/show.xhtml#answers",
                () -> desk("/invoices/import/show?import=" + imported().job()));
        way("tenant-admin/invoices/import/customer.xhtml#choice",
                () -> desk("/invoices/import/customer?file=" + imported().file()));
    }

    private void way(String form, Supplier<Visit> visit) {
        ways.put(form, visit);
    }

    private Visit outside(String page) {
        return new Visit(new Person().speaking("kk"), path(page));
    }

    private Visit inside(Row client, String page) {
        return new Visit(Person.client(firm.clientSession(client)).speaking("kk"), path(page));
    }

    private Visit desk(String page) {
        return new Visit(Person.colleague(firm.staffSession(colleague)).speaking("kk"), "/admin/" + firm.slug() + page);
    }

    private Visit asked() {
        var email = Example.address("nurlan");
        firm.share(kazakh(firm.client(email)), customer);
        var visit = outside("/code");
        visit.person().submit(path("/sign-in"), "sign-in", Map.of("email", email), "send");
        return visit;
    }

    private Row client() {
        var client = kazakh(firm.client(Example.address("nurlan")));
        firm.share(client, customer);
        return client;
    }

    private Row withPassword() {
        var client = client();
        var hash = PasswordHash.of(Example.PASSWORD, Secret.of(TestServer.get().secret())).phc();
        change("update client set password_hash = ? where id = ?", hash, client.id());
        return client;
    }

    private Row customer() {
        var customer = firm.customer("Самал");
        change("update customer set city = 'Алматы' where id = ?", customer.id());
        return customer;
    }

    private static Row kazakh(Row client) {
        change("update client set first_name = if(registered_at is null, null, 'Нұрлан'), "
                + "last_name = if(registered_at is null, null, 'Әлиев'), language = 'kk' where id = ?", client.id());
        return client;
    }

    private String invitation(int days) {
        var client = kazakh(firm.invited(Example.address("nurlan")));
        var token = firm.invitation(client, firm.share(client, customer), days);
        change("update invitation set invited_by = 'Айгүл Серікова' where client_id = ?", client.id());
        return token;
    }

    private static String moved(Row client) {
        var token = Token.fresh();
        change("""
                insert into email_change (tenant_id, client_id, old_email, old_canonical, new_email, undo_hash, changed_at)
                select tenant_id, id, email, email_canonical, email, ?, utc_timestamp(6) from client where id = ?
                """, token.hash(), client.id());
        return token.value();
    }

    private String staffMoved() {
        var token = Token.fresh();
        change("""
                insert into staff_email_change (colleague_id, old_email, new_email, undo_hash, changed_at)
                select id, email, email, ?, utc_timestamp(6) from colleague where id = ?
                """, token.hash(), colleague);
        return token.value();
    }

    private String staffReset() {
        var token = Token.fresh();
        change("insert into staff_reset (colleague_id, token_hash, expires_at) values (?, ?, utc_timestamp(6) + interval 1 hour)",
                colleague, token.hash());
        return token.value();
    }

    private static String reset(Row client) {
        var token = Token.fresh();
        change("""
                insert into password_reset (tenant_id, client_id, token_hash, created_at, expires_at)
                select tenant_id, id, ?, utc_timestamp(6), utc_timestamp(6) + interval 1 hour from client where id = ?
                """, token.hash(), client.id());
        return token.value();
    }

    private String invoice(String state) {
        var invoice = firm.invoice(
                customer, "2026-" + System.nanoTime(), state, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5),
                12_100);
        change("update invoice set subject = 'Кеңес', seller_name = 'Ақжол', buyer_name = 'Самал' where id = ?",
                invoice.id());
        change("update invoice_line set name = 'Кеңес' where invoice_id = ?", invoice.id());
        return invoice.publicId();
    }

    private Imported imported() {
        return Imported.of(firm, colleague, "шот", "Самал", "NEEDS_CUSTOMER");
    }

    private String path(String page) {
        return "/" + firm.slug() + page;
    }
}
