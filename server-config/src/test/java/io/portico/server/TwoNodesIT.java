package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mail;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.SecondFactor;
import io.portico.wire.Answer;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one installation count as one, and what ends on one has ended on the other. */
class TwoNodesIT {

    private static final int GUESSES = 200;
    private static final int AT_ONCE = 16;

    @TempDir
    static Path data;

    private static Launch node;
    private static String other;

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Example.Row client = firm.client(email);

    @BeforeAll
    static void start() {
        var settings = TestServer.get().anotherNode(Ports.free());
        settings.put("PORTICO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        other = "http://127.0.0.1:" + settings.get("PORTICO_HTTP_PORT");
        node = new Launch(Path.of(System.getProperty("portico.jar")), data, settings, "run");
        assertTrue(node.says("Ready: "), node::everything);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /** The same person, cookies and all, on either node in turn. */
    private static Person twin(Person person, int turn) {
        var twin = new Person();
        person.cookies().forEach(twin::carrying);
        return twin.at(turn % 2 == 0 ? TestServer.get().address() : other);
    }

    private static List<Answer> atOnce(int many, Function<Integer, Answer> ask) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asking = new ArrayList<Callable<Answer>>();
            for (var turn = 0; turn < many; turn++) {
                var mine = turn;
                asking.add(() -> ask.apply(mine));
            }
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(asking)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long saying(List<Answer> answers, String words) {
        return answers.stream().filter(answer -> answer.body().contains(words)).count();
    }

    @Test
    void two_hundred_guesses_at_a_code_are_five() throws Exception {
        firm.share(client, firm.customer("Baltic Timber"));
        var petras = new Person();
        var page = "/" + firm.slug() + "/code";
        petras.submit("/" + firm.slug() + "/sign-in", "sign-in", Map.of("email", email), "send");
        var right = new Mailbox().next(email).code();
        var wrong = Mail.unlike(right);
        var form = petras.get(page).form("code-form");

        var answers = atOnce(GUESSES, turn -> twin(petras, turn).send(form.with("code", wrong), "enter"));

        assertEquals(5, saying(answers, "This code does not match"));
        assertEquals(GUESSES - 5, saying(answers, "This code was tried too often"));
        assertEquals(5, Example.look("select tries from sign_in_attempt where tenant_id = ? and email_canonical = ?", firm.id(), email));
        for (var turn = 0; turn < 2; turn++) {
            assertEquals(200, twin(petras, turn).send(form.with("code", right), "enter").status(), "the right one comes too late");
        }
    }

    @Test
    void guesses_at_a_second_step_are_counted_over_both() throws Exception {
        var ruta = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        var factor = SecondFactor.of(ruta);
        var person = halfway(ruta);
        var form = person.get("/admin/second").form("by-code");
        var wrong = Mail.unlike(factor.code());

        var answers = atOnce(40, turn -> twin(person, turn).send(form.with("code", wrong), "enter"));

        assertEquals(5, saying(answers, "This code does not fit"));
        assertEquals(200, twin(person, 1).send(form.with("code", factor.code()), "enter").status(), "the right one has to wait");
    }

    private Person halfway(long colleague) {
        var session = firm.staffSession(colleague);
        Example.change("update staff_session set level = 'PASSWORD' where colleague_id = ?", colleague);
        return Person.colleague(session);
    }

    @Test
    void a_step_of_the_app_counts_on_one_node_only() throws Exception {
        var ruta = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        var factor = SecondFactor.of(ruta);
        var code = factor.code();
        var people = List.of(halfway(ruta), halfway(ruta));
        var forms = new ArrayList<Form>();
        for (var person : people) forms.add(person.get("/admin/second").form("by-code"));

        var answers = atOnce(2, turn -> people.get(turn).at(turn == 0 ? TestServer.get().address() : other)
                .send(forms.get(turn).with("code", code), "enter"));

        assertEquals(1, answers.stream().filter(answer -> answer.status() == 302).count());
    }

    @Test
    void five_firms_an_hour_sign_up_from_one_network() {
        var somebody = new Person();
        var answers = new ArrayList<Answer>();
        for (var turn = 0; turn < 8; turn++) {
            var founder = somebody.sibling().at(turn % 2 == 0 ? TestServer.get().address() : other);
            answers.add(founder.submit("/admin/sign-up", "sign-up", founding(turn), "ask"));
        }

        var asked = answers.stream().map(Answer::status).toList();
        assertEquals(List.of(302, 302, 302, 302, 302, 200, 200, 200), asked, () -> answers.get(0).body());
        assertEquals(3, saying(answers, "Codes were asked for very often"), () -> answers.get(7).body());
    }

    private Map<String, String> founding(int turn) {
        var typed = new HashMap<>(Map.of("company", "Baltic Timber", "slug", "n" + turn + "-" + firm.slug()));
        typed.putAll(Map.of("first", "Ona", "last", "Onaitė", "email", Example.address("ona")));
        typed.putAll(Map.of("password", Example.PASSWORD, "again", Example.PASSWORD));
        typed.putAll(Map.of("zone", "Europe/Vilnius", "capacity", "DIRECTOR"));
        return typed;
    }

    @Test
    void what_ends_on_one_node_has_ended_on_the_other() {
        var boss = firm.colleague(Example.address("boss"), "ADMINISTRATOR");
        firm.colleague(Example.address("second"), "ADMINISTRATOR");
        var session = firm.staffSession(boss);
        var here = Person.colleague(session);
        var there = Person.colleague(session).at(other);
        var team = "/admin/" + firm.slug() + "/team";
        assertEquals(200, there.get(team + "/invite").status());

        var publicId = Example.look("select public_id from colleague where id = ?", boss);
        var member = here.get(team + "/member?colleague=" + publicId);
        assertEquals(302, here.send(member.form("member").with("role", "READER"), "save").status());
        assertEquals(403, there.get(team + "/invite").status(), "the role");
        here.send(here.get(team).form("sign-out"), "leave");
        assertTrue(there.get(team).location().orElse("").contains("/admin/sign-in"), "the session");
    }
}
