package io.portico.isolation;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.wire.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Firms whose every thing bears the firm's mark, and people of each kind in all of them. */
final class Village {

    /** A firm's mark, and the address in it. */
    static final Pattern MARK = Pattern.compile("mark-of-(t-[0-9a-z]{13})");

    private final List<Marked> firms = new ArrayList<>();
    private final List<Villager> people = new ArrayList<>();

    /** Somebody, the firms they belong to, and as what; {@code role} is null for who isn't a colleague. */
    record Villager(String who, Supplier<Person> person, Set<Integer> firms, StaffRole role) {

        boolean isStaff() {
            return role != null;
        }
    }

    Village(int firms) {
        for (var n = 0; n < firms; n++) {
            var firm = Example.firm();
            this.firms.add(new Marked(firm, "mark-of-" + firm.slug()));
        }
        for (var n = 0; n < firms; n++) {
            var firm = firm(n);
            for (var role : StaffRole.values()) {
                colleague(role, Set.of(n));
            }
            var next = (n + 1) % firms;
            colleague(StaffRole.ADMINISTRATOR, Set.of(n, next));
            client("a client", firm, n, firm.customer("mark-of-" + firm.slug()));
            client("a client of another customer", firm, n, firm.customer("Other"));
            invited(firm, n);
        }
        people.add(new Villager("nobody", Person::new, Set.of(), null));
    }

    private void colleague(StaffRole role, Set<Integer> at) {
        var colleague = Example.address("staff");
        var first = at.iterator().next();
        var id = firm(first).colleague(colleague, role.name());
        at.stream().filter(n -> !n.equals(first)).forEach(n -> firm(n).employ(id, role.name()));
        add("a colleague in the role " + role, Person.colleague(firm(first).staffSession(id)), at, role);
    }

    private void client(String who, Example firm, int n, Row customer) {
        var client = firm.client(Example.address("client"));
        firm.share(client, customer);
        add(who, Person.client(firm.clientSession(client)), Set.of(n), null);
    }

    /** Who has the link of an invitation and nothing else. */
    private void invited(Example firm, int n) {
        var client = firm.invited(Example.address("invited"));
        var token = firm.invitation(client, firm.share(client, firm.customer("Other")), 5);
        var person = new Person();
        person.get("/" + firm.slug() + "/invitation?i=" + token);
        add("somebody invited", person, Set.of(n), null);
    }

    private void add(String who, Person person, Set<Integer> at, StaffRole role) {
        people.add(new Villager(who, () -> person, at, role));
    }

    int size() {
        return firms.size();
    }

    Marked marked(int n) {
        return firms.get(n);
    }

    Example firm(int n) {
        return firms.get(n).firm;
    }

    List<Villager> people() {
        return people;
    }
}
