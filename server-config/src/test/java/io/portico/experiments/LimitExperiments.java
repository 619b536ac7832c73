package io.portico.experiments;

import io.portico.journeys.ui.Example;
import io.portico.server.Installation;
import io.portico.server.TestServer;
import io.portico.wire.Answer;
import io.portico.wire.Aside;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Whether limits hold over two nodes, and when they can't be counted: E23 of security.md §5.2. */
final class LimitExperiments {

    private static final int GUESSES = 200;
    private static final int AT_ONCE = 40;

    private LimitExperiments() {}

    static List<Figure> counted(Installation installation, boolean brief) {
        var rounds = brief ? 1 : 10;
        var codes = 0L;
        var passwords = 0L;
        var mails = 0L;
        for (var round = 0; round < rounds; round++) {
            codes = Math.max(codes, codes(installation));
            passwords = Math.max(passwords, passwords(installation));
            mails = Math.max(mails, mails(installation));
        }
        var locked = locked(installation);
        return List.of(
                Figure.atMost("E23", (long) rounds * GUESSES, "codes compared, of 200 wrong ones at once", 5, codes),
                Figure.atMost("E23", (long) rounds * GUESSES, "passwords compared, of 200 wrong ones at once", 10, passwords),
                Figure.atMost("E23", (long) rounds * AT_ONCE, "mails, of 40 requests for a code at once", 1, mails),
                Figure.none("E23", locked.size(), "right passwords accepted while nothing could be counted", done(locked)),
                Figure.none("E23", locked.size(), "answers other than \"come back\" meanwhile",
                        locked.size() - done(locked) - locked.stream().filter(answer -> answer.status() == 503).count()),
                Figure.within("E23", 1, "until a right password is accepted again", 5, again(installation), "s"));
    }

    private static long codes(Installation installation) {
        var firm = Example.firm();
        var email = Example.address("petras");
        firm.share(firm.client(email), firm.customer("Baltic Timber"));
        var petras = new Person();
        petras.submit("/" + firm.slug() + "/sign-in", "sign-in", Map.of("email", email), "send");
        var form = petras.get("/" + firm.slug() + "/code").form("code-form").with("code", "31415926");
        return saying(Pace.atOnce(AT_ONCE, GUESSES, turn -> twin(installation, petras, turn).send(form, "enter")),
                "This code does not match");
    }

    private static long passwords(Installation installation) {
        var firm = Example.firm();
        var email = Example.address("ruta");
        firm.colleague(email, "ADMINISTRATOR");
        var somebody = new Person();
        var form = signIn(somebody, email, "three loud owls at noon");
        var answers = Pace.atOnce(AT_ONCE, GUESSES, turn -> twin(installation, somebody, turn).send(form, "enter"));
        // Those told to come back were let through to be compared, and there was no room.
        return saying(answers, "E-mail address and password do not match")
                + answers.stream().filter(answer -> answer.status() == 429).count();
    }

    private static Form signIn(Person person, String email, String password) {
        return person.get("/admin/sign-in").form("sign-in").with("email", email).with("password", password);
    }

    private static long mails(Installation installation) {
        var firm = Example.firm();
        var email = Example.address("petras");
        firm.share(firm.client(email), firm.customer("Baltic Timber"));
        var petras = new Person();
        var form = petras.get("/" + firm.slug() + "/sign-in").form("sign-in").with("email", email);
        Pace.atOnce(AT_ONCE, AT_ONCE, turn -> twin(installation, petras, turn).send(form, "send"));
        return (long) Example.look("select count(*) from letter where tenant_id = ? and recipient = ?", firm.id(), email);
    }

    /** What right passwords are told while the table that counts is locked. */
    private static List<Answer> locked(Installation installation) {
        var firm = Example.firm();
        var email = Example.address("ruta");
        firm.colleague(email, "ADMINISTRATOR");
        var somebody = new Person();
        var form = signIn(somebody, email, Example.PASSWORD);
        try (var connection = TestServer.get().connect(); var statement = connection.createStatement()) {
            statement.execute("lock tables usage_limit write");
            var answers = Aside.begin(
                    () -> Pace.atOnce(20, 20, turn -> twin(installation, somebody, turn).send(form, "enter")));
            Pace.pause(10_000);
            statement.execute("unlock tables");
            return answers.join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double again(Installation installation) {
        var firm = Example.firm();
        var begun = System.currentTimeMillis();
        var email = Example.address("ruta");
        firm.colleague(email, "ADMINISTRATOR");
        var ruta = new Person();
        while (twin(installation, ruta, 0).send(signIn(ruta, email, Example.PASSWORD), "enter").status() != 302) {
            Pace.pause(100);
        }
        return (System.currentTimeMillis() - begun) / 1000.0;
    }

    private static long done(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() == 302).count();
    }

    private static long saying(List<Answer> answers, String words) {
        return answers.stream().filter(answer -> answer.body().contains(words)).count();
    }

    /** The same person, cookies and all, on either node in turn. */
    private static Person twin(Installation installation, Person person, int turn) {
        var twin = person.sibling();
        person.cookies().forEach(twin::carrying);
        return twin.at((turn % 2 == 0 ? installation.one() : installation.two()).address());
    }
}
