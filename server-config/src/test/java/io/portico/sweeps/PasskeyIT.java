package io.portico.sweeps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.SecondFactor;
import io.portico.model.access.Secret;
import io.portico.model.access.Token;
import io.portico.model.factor.SoftPasskey;
import io.portico.server.TestServer;
import io.portico.wire.Answer;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A passkey counts only as the answer to our question to this very browser, once, in time, at our own address. */
class PasskeyIT {

    private static final Pattern QUESTION = Pattern.compile("data-question=\"([^\"]*)\"");
    private static final String WRONG = "This was no passkey of this account";
    private static final String TOO_LATE = "That took too long";

    private final Example firm = Example.firm();
    private final long ruta = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
    private final SoftPasskey passkey = new SoftPasskey(TestServer.get().address());
    private final Person person = new Person();

    @BeforeEach
    void ruta_has_a_passkey() {
        SecondFactor.of(ruta);
        var colleague = Person.colleague(firm.staffSession(ruta));
        var added = add(colleague, passkey);
        assertEquals(302, added.status(), added.body());
        passkey.counts(2);
    }

    private static Answer add(Person colleague, SoftPasskey passkey) {
        var page = colleague.get("/admin/account/passkey");
        var form = page.form("new-passkey").with("passkey", passkey.create(question(page)));
        return pressed(colleague, form);
    }

    /** The script presses a button that nobody sees. */
    private static Answer pressed(Person somebody, Form form) {
        return somebody.send(form.with("passkey-send", ""), "");
    }

    private static String question(Answer page) {
        var found = QUESTION.matcher(page.body());
        assertTrue(found.find(), page.body());
        return found.group(1).replace("&quot;", "\"").replace("&amp;", "&");
    }

    private Answer signIn(String answer) {
        var form = person.get("/admin/sign-in").form("by-passkey").with("passkey", answer);
        return pressed(person, form);
    }

    private String asked() {
        return question(person.get("/admin/sign-in"));
    }

    private void refused(String reason, Answer answer) {
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.body().contains(reason), answer.body());
        assertFalse(person.cookies().containsKey("staff"));
    }

    @Test
    void it_lets_its_owner_in() {
        var answer = signIn(passkey.get(asked()));

        assertEquals("/admin/" + firm.slug() + "/", answer.location().orElseThrow());
        assertEquals(200, person.follow(answer).status());
        assertEquals(2L, ((Number) Example.look("select sign_count from colleague_passkey where colleague_id = ?", ruta)).longValue());
    }

    @Test
    void a_question_is_answered_once() {
        var question = asked();
        refused(WRONG, signIn(passkey.knowsOwner(false).get(question)));
        refused(TOO_LATE, signIn(passkey.knowsOwner(true).get(question)));
    }

    @Test
    void the_question_to_another_browser_is_not_ours() {
        var theirs = question(new Person().get("/admin/sign-in"));
        asked();

        refused(TOO_LATE, signIn(passkey.get(theirs)));
    }

    @Test
    void nobody_answers_after_five_minutes() {
        asked();
        var holder = HexFormat.of().formatHex(new Token(person.cookies().get("visit")).hash());
        var inTime = Instant.now().plusSeconds(60);

        refused(TOO_LATE, signIn(passkey.get(asked(holder, Instant.now().minusSeconds(1)))));
        assertEquals(302, signIn(passkey.get(asked(holder, inTime))).status(), "the same in time");
    }

    /** A question as we ask it, with an end of our choice. */
    private static String asked(String holder, Instant end) {
        var plain = ByteBuffer.allocate(24).putLong(end.toEpochMilli()).put(new byte[16]).array();
        var mac = Secret.of(TestServer.get().secret())
                .mac(Secret.Purpose.SECOND_FACTOR, "challenge".getBytes(UTF_8), holder.getBytes(UTF_8), plain);
        var challenge = ByteBuffer.allocate(24 + mac.length).put(plain).put(mac).array();
        return "{\"challenge\":\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(challenge) + "\"}";
    }

    @Test
    void what_was_signed_elsewhere_is_refused() {
        refused(WRONG, signIn(passkey.at("https://portal.example.com").get(asked())));
        refused(WRONG, signIn(passkey.at(TestServer.get().address().replace("localhost", "127.0.0.1")).get(asked())));
        refused(WRONG, signIn(passkey.at(TestServer.get().address()).of("portal.example.com").get(asked())));
    }

    @Test
    void a_counter_that_goes_back_tells_of_a_copy() {
        var first = new Person();
        var page = first.get("/admin/sign-in");
        var form = page.form("by-passkey").with("passkey", passkey.counts(7).get(question(page)));
        assertEquals(302, pressed(first, form).status());

        refused(WRONG, signIn(passkey.counts(7).get(asked())));
        refused(WRONG, signIn(passkey.counts(6).get(asked())));
    }

    @Test
    void somebody_elses_signature_is_refused() {
        var answer = JsonParser.parseString(passkey.get(asked())).getAsJsonObject();
        var other = JsonParser.parseString(new SoftPasskey(TestServer.get().address()).get(asked())).getAsJsonObject();
        answer.getAsJsonObject("response").add("signature", other.getAsJsonObject("response").get("signature"));

        refused(WRONG, signIn(answer.toString()));
    }

    @Test
    void a_passkey_nobody_has_is_refused_in_the_same_words() {
        refused(WRONG, signIn(new SoftPasskey(TestServer.get().address()).get(asked())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"id\":", "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\","
            + "\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"},"
            + "\"clientExtensionResults\":{}}", "\u0000"})
    void nonsense_is_refused_in_words(String nonsense) {
        asked();
        refused(WRONG, signIn(nonsense));
        var colleague = Person.colleague(firm.staffSession(ruta));
        var form = colleague.get("/admin/account/passkey").form("new-passkey").with("passkey", nonsense);
        assertTrue(pressed(colleague, form).body().contains(WRONG));
    }

    @Test
    void one_that_does_not_know_its_owner_is_not_taken_on() {
        var colleague = Person.colleague(firm.staffSession(ruta));
        var other = new SoftPasskey(TestServer.get().address());

        assertTrue(add(colleague, other.knowsOwner(false)).body().contains(WRONG));
        assertTrue(add(colleague, other.knowsOwner(true).at("https://portal.example.com")).body().contains(WRONG));
    }
}
