package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.PublicId;
import io.portico.model.access.Secret;
import io.portico.server.Installation;
import io.portico.server.TestServer;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What a stranger learns by a watch: A-7 and T-2 of security.md. Asks one node, with nothing in between. */
final class TimingExperiments {

    /** The first ones of each kind wake code and connections, and aren't counted. */
    private static final int WARM_UP = 40;

    /** Begins what says how likely both come from one source; T-2 asks only how far apart they lie. */
    private static final String ORDER = "p of Mann-Whitney: ";

    private TimingExperiments() {}

    /** Whether an address is somebody's can't be told by asking for a code or a new password. */
    static List<Figure> letters(Installation installation, boolean brief) {
        var n = brief ? 200 : 1_000;
        var firm = Example.firm();
        var clients = clients(firm, WARM_UP + n);
        var colleagues = colleagues(firm, WARM_UP + n);
        var portal = "/" + firm.slug();
        var figures = new ArrayList<Figure>();
        figures.addAll(told("A-7", installation, n, "a code, client or nobody",
                (node, i) -> form(node, portal + "/sign-in", "sign-in", "send", clients.get(i), null),
                (node, i) -> form(node, portal + "/sign-in", "sign-in", "send", Example.address("nobody"), null)));
        figures.addAll(told("A-7", installation, n, "a new password, client or nobody",
                (node, i) -> form(node, portal + "/forgot", "forgot", "send", clients.get(i), null),
                (node, i) -> form(node, portal + "/forgot", "forgot", "send", Example.address("nobody"), null)));
        figures.addAll(told("A-7", installation, n, "a new password, colleague or nobody",
                (node, i) -> form(node, "/admin/forgot", "forgot", "send", colleagues.get(i), null),
                (node, i) -> form(node, "/admin/forgot", "forgot", "send", Example.address("nobody"), null)));
        return figures;
    }

    /** Nor by trying a password. */
    static List<Figure> passwords(Installation installation, boolean brief) {
        var n = brief ? 200 : 1_000;
        var firm = Example.firm();
        var clients = clients(firm, WARM_UP + n);
        var colleagues = colleagues(firm, WARM_UP + n);
        var page = "/" + firm.slug() + "/password";
        var figures = new ArrayList<Figure>();
        figures.addAll(told("A-7b", installation, n, "a password tried, client or nobody",
                (node, i) -> form(node, page, "by-password", "enter", clients.get(i), "not this one"),
                (node, i) -> form(node, page, "by-password", "enter", Example.address("nobody"), "not this one")));
        figures.addAll(told("A-7b", installation, n, "a password tried, colleague or nobody",
                (node, i) -> form(node, "/admin/sign-in", "sign-in", "enter", colleagues.get(i), "not this one"),
                (node, i) -> form(node, "/admin/sign-in", "sign-in", "enter", Example.address("nobody"), "not this one")));
        return figures;
    }

    /** Whether an invoice is somebody else's can't be told from one that nobody has. */
    static List<Figure> invoices(Installation installation, boolean brief) {
        var n = brief ? 200 : 1_000;
        var firm = Example.firm();
        var client = firm.client(Example.address("petras"));
        firm.share(client, firm.customer("Baltijos mediena"));
        var reader = Person.client(firm.clientSession(client)).at(installation.one().address());
        var colleague = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        var staff = Person.colleague(firm.staffSession(colleague)).at(installation.one().address());
        var unshared = invoices(firm, WARM_UP + n);
        var foreign = invoices(Example.firm(), WARM_UP + n);
        var portal = "/" + firm.slug() + "/invoices/show?invoice=";
        var office = "/admin/" + firm.slug() + "/invoices/show?invoice=";
        var figures = new ArrayList<Figure>();
        figures.addAll(told("T-2", installation, n, "another firm’s invoice or none, client",
                (node, i) -> page(reader, portal + foreign.get(i)), (node, i) -> page(reader, portal + PublicId.fresh())));
        figures.addAll(told("T-2", installation, n, "an unshared invoice or none, client",
                (node, i) -> page(reader, portal + unshared.get(i)), (node, i) -> page(reader, portal + PublicId.fresh())));
        figures.addAll(told("T-2", installation, n, "another firm’s invoice or none, colleague",
                (node, i) -> page(staff, office + foreign.get(i)), (node, i) -> page(staff, office + PublicId.fresh())));
        figures.removeIf(figure -> figure.what().startsWith(ORDER));
        return figures;
    }

    private static Supplier<Answer> form(String node, String path, String form, String button, String email, String password) {
        var person = new Person().at(node);
        var typed = person.get(path).form(form).with("email", email);
        var filled = password == null ? typed : typed.with("password", password);
        return () -> person.send(filled, button);
    }

    private static Supplier<Answer> page(Person person, String path) {
        return () -> person.get(path);
    }

    /** Asks both in turns, whose first is left to chance. */
    private static List<Figure> told(String id, Installation installation, int n, String what,
            BiFunction<String, Integer, Supplier<Answer>> one, BiFunction<String, Integer, Supplier<Answer>> other) {
        var ones = new double[n];
        var others = new double[n];
        var different = 0;
        for (var i = 0; i < WARM_UP + n; i++) {
            var first = Math.random() < 0.5;
            var asked = one.apply(installation.one().address(), i);
            var askedOther = other.apply(installation.one().address(), i);
            var before = first ? look(asked) : look(askedOther);
            var after = first ? look(askedOther) : look(asked);
            if (i < WARM_UP) continue;
            ones[i - WARM_UP] = first ? before.millis() : after.millis();
            others[i - WARM_UP] = first ? after.millis() : before.millis();
            if (!before.shape().equals(after.shape())) different++;
        }
        var apart = Math.abs(Ranks.median(ones) - Ranks.median(others));
        return List.of(
                Figure.within(id, n, what, 5, apart, "ms"),
                Figure.atLeast(id, n, ORDER + what, 0.01, Ranks.p(ones, others)),
                Figure.none(id, n, "other headers: " + what, different));
    }

    private record Look(double millis, String shape) {}

    private static Look look(Supplier<Answer> asked) {
        var start = System.nanoTime();
        var answer = asked.get();
        var millis = (System.nanoTime() - start) / 1e6;
        // Every thousandth answer on a connection is its last and says so, whoever asked.
        var headers = new TreeSet<>(answer.headers().map().keySet());
        headers.remove("connection");
        return new Look(millis, answer.status() + " " + headers + " "
                + answer.location().map(there -> there.replaceAll("[?].*", "")).orElse(""));
    }

    private static List<String> clients(Example firm, int many) {
        var hash = hash();
        var customer = firm.customer("Baltijos mediena");
        var addresses = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var client = firm.client(Example.address("petras"));
            firm.share(client, customer);
            addresses.add((String) Example.look("select email from client where id = ?", client.id()));
        }
        Example.change("update client set password_hash = ? where tenant_id = ?", hash, firm.id());
        return addresses;
    }

    private static List<String> colleagues(Example firm, int many) {
        var ruta = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        var addresses = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var email = EmailAddress.of(Example.address("jonas"));
            Example.change("""
                    insert into colleague (public_id, email, email_canonical, first_name, last_name, password_hash, language,
                        zone, created_at)
                    select ?, ?, ?, first_name, last_name, password_hash, language, zone, created_at from colleague where id = ?
                    """, PublicId.fresh().value(), email.original(), email.canonical(), ruta);
            firm.employ((long) Example.look("select id from colleague where email = ?", email.original()), "ADMINISTRATOR");
            addresses.add(email.original());
        }
        return addresses;
    }

    private static String hash() {
        return PasswordHash.of(Example.PASSWORD, Secret.of(TestServer.get().secret())).phc();
    }

    private static List<String> invoices(Example firm, int many) {
        var customer = firm.customer("Somebody else");
        var ids = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var due = LocalDate.of(2026, 11, 29);
            ids.add(firm.invoice(customer, "N-" + i, "APPROVED", due, due, 1_000).publicId());
        }
        return ids;
    }
}
