package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Example;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do what in the administration: every act of every page, tried in every role. */
class ActsIT {

    private static final Pattern ACT = Pattern.compile(
            "<(?!f:viewAction)[^<>]*\\baction=\"#\\{([a-zA-Z]+\\.[a-zA-Z]+)}\"");

    /** An act on a page that fewer people may do than see the page; a button of a form there. */
    private record Act(String name, String form, String button, String roles, Supplier<String> page) {}

    /** An act on a page that everybody may do who sees it. */
    private record PageAct(String name, String route, String what, String roles) {}

    /** What is done on pages of no firm, or by everybody on all pages. */
    private static final Set<String> OF_EVERYBODY = Set.of("signInPage.signIn", "signOutPage.signOut", "signUpPage.ask",
            "signUpCodePage.enter", "signUpCodePage.again", "signUpCodePage.move", "foundPage.found", "joinPage.join",
            "joinPage.register", "joinPage.makeWay", "appPage.remove", "codesPage.keep", "ownPasswordPage.save",
            "page.useCode", "page.useRecoveryCode", "forgotPage.send", "resetPage.save", "passkeyPage.remove", "passkeyPage.rename",
            "devicesPage.signOut", "devicesPage.signOutElsewhere", "emailPage.ask", "emailPage.enter",
            "undoPage.undo");

    private static final List<PageAct> BY_PAGE = List.of(
            new PageAct("customerEditPage.save", "/customers/edit", "customer", "A M S C - -"),
            new PageAct("sharePage.share", "/customers/share", "customer", "A M S - - -"),
            new PageAct("sharePage.check", "/customers/share", "customer", "A M S - - -"),
            new PageAct("shareChangePage.change", "/customers/change", "customer share", "A M S - - -"),
            new PageAct("shareChangePage.check", "/customers/change", "customer share", "A M S - - -"),
            new PageAct("shareChangePage.correct", "/customers/correct", "customer invitation", "A M S - U -"),
            new PageAct("shareChangePage.revoke", "/customers/revoke", "customer share", "A M S - - -"),
            new PageAct("viewPage.begin", "/customers/view", "customer share", "A M - - U -"),
            new PageAct("customerImportPage.upload", "/customers/import", "", "A M S C - -"),
            new PageAct("customerReadPage.look", "/customers/import/read", "customers", "A M S C - -"),
            new PageAct("customerReadPage.check", "/customers/import/read", "customers", "A M S C - -"),
            new PageAct("customerFilePage.start", "/customers/import/show", "customers", "A M S C - -"),
            new PageAct("customerInvitePage.invite", "/customers/import/invite", "customers", "A M S - - -"),
            new PageAct("invoiceEditPage.save", "/invoices/edit", "draft", "A M - C - -"),
            new PageAct("invoiceCancelPage.cancel", "/invoices/cancel", "invoice", "A M - C - -"),
            new PageAct("invoicePaymentPage.pay", "/invoices/payment", "invoice", "A M - C - -"),
            new PageAct("importPage.upload", "/invoices/import", "", "A M - C - -"),
            new PageAct("importShowPage.answer", "/invoices/import/show", "import", "A M - C - -"),
            new PageAct("importCustomerPage.choose", "/invoices/import/customer", "file", "A M - C - -"),
            new PageAct("teamInvitePage.invite", "/team/invite", "", "A - - - - -"),
            new PageAct("teamMemberPage.change", "/team/member", "colleague", "A - - - - -"),
            new PageAct("teamMemberPage.remove", "/team/remove", "colleague", "A - - - - -"),
            new PageAct("factorResetPage.ask", "/team/reset", "colleague", "A - - - - -"),
            new PageAct("factorResetPage.cancel", "/team/reset", "colleague", "A - - - - -"),
            new PageAct("lostStepPage.ask", "/customers/lost-step", "customer share", "A M S - - -"),
            new PageAct("settingsPage.save", "/settings", "", "A - - - - -"));

    private final Marked marked = new Marked();
    private final Example firm = marked.firm;
    private final Example empty = Example.firm();
    private final Example.Row customer = firm.customer("Baltic Timber");
    private final Map<StaffRole, Person> own = new EnumMap<>(StaffRole.class);
    private final List<String> wrong = new ArrayList<>();

    private final List<Act> onPages = List.of(
            new Act("invoiceShowPage.approve", "acts", "approve", "A M - C - -",
                    () -> here("/invoices/show?invoice=" + draft())),
            new Act("accessPage.inviteAgain", "again", "send", "A M S - U -", this::invited),
            new Act("teamPage.inviteAgain", "invited", "again", "A - - - - -", this::team),
            new Act("teamPage.withdraw", "invited", "withdraw", "A - - - - -", this::team),
            new Act("startPage.hide", "hide", "away", "A - - - - -", this::start));

    ActsIT() {
        for (var role : StaffRole.values()) {
            var colleague = firm.colleague(Example.address("staff"), role.name());
            empty.employ(colleague, role.name());
            own.put(role, Person.colleague(firm.staffSession(colleague)));
        }
    }

    private String here(String page) {
        return "/admin/" + firm.slug() + page;
    }

    private String draft() {
        return firm.invoice(customer, "ACT-" + Math.random(), "DRAFT", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5),
                12_100).publicId();
    }

    private String invited() {
        var fresh = firm.customer("Baltic Timber");
        firm.share(firm.invited(Example.address("nurlan")), fresh);
        return here("/customers/show?tab=portal&customer=" + fresh.publicId());
    }

    private String start() {
        Example.change("update firm set steps_hidden = false where id = ?", empty.id());
        return "/admin/" + empty.slug() + "/start";
    }

    private String team() {
        Example.change("delete from colleague_invitation where firm_id = ?", firm.id());
        firm.teamInvitation(Example.address("nurlan"), "READER", 5);
        return here("/team");
    }

    @Test
    void every_act_is_in_the_matrix() {
        var known = Stream.of(OF_EVERYBODY.stream(), BY_PAGE.stream().map(PageAct::name), onPages.stream().map(Act::name))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(known, acts(), "acts of pages, and who said who may do them");
    }

    @Test
    void nobody_does_what_their_role_does_not_include() {
        var tried = 0;
        for (var act : BY_PAGE) {
            for (var role : StaffRole.values()) {
                var page = marked.path(act.route(), act.what());
                var answer = own.get(role).send(new Form("", page, false, List.of(), List.of()), "none");
                judge(act.name(), role, act.roles(), answer.status());
                tried++;
            }
        }
        for (var act : onPages) {
            for (var role : StaffRole.values()) {
                judge(act.name(), role, act.roles(), pressed(act, own.get(role)));
                tried++;
            }
        }
        System.out.println("Rights: " + tried + " acts tried by everybody, each allowed as the matrix says");

        assertEquals(List.of(), wrong);
    }

    /** The form as an administrator's page has it, sent with this person's own token by its own button. */
    private int pressed(Act act, Person person) {
        var page = act.page().get();
        var form = own.get(StaffRole.ADMINISTRATOR).get(page).form(act.form());
        var token = person.get(page).form("sign-out").value("form-token");
        var button = form.buttons().stream().filter(one -> one.name().endsWith(act.button())).findFirst().orElseThrow();
        return person.send(form.with("form-token", token), button).status();
    }

    private void judge(String act, StaffRole role, String roles, int status) {
        var allowed = role.isIn(roles);
        if (allowed ? status == 200 || status == 302 : status == 403) return;

        wrong.add(role + " is answered " + status + " by " + act);
    }

    private static Set<String> acts() {
        var webapp = Path.of(System.getProperty("portico.project"), "tenant-admin/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            var acts = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .forEach(file -> ACT.matcher(read(file)).results().forEach(act -> acts.add(act.group(1))));
            return acts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
