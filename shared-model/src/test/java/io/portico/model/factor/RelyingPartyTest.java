package io.portico.model.factor;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Examples;
import io.portico.model.access.Secret;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.platform.Tally;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelyingPartyTest {

    private static final String HERE = "https://portal.example.com";
    private static final Owner RUTA = new Owner("7ZQ4M9K2XW3TB", "ruta@acme.example", "Rūta");
    private static final Owner JONAS = new Owner("0123456789ABC", "jonas@acme.example", "Jonas");

    private final RelyingParty party = new RelyingParty();
    private final SoftPasskey key = new SoftPasskey(HERE).of("portal.example.com");
    private String address = HERE;
    private Instant now = Examples.NOW;

    RelyingPartyTest() {
        party.limits = new Tally();
        party.settings = new Settings() {
            @Override
            public String baseUrl() {
                return address;
            }

            @Override
            public Secret secret() {
                return Secret.of("a secret of thirty-two characters and more");
            }
        };
        party.clock = new DatabaseClock() {
            @Override
            public Instant now() {
                return now;
            }
        };
    }

    private Passkey registered() {
        var passkey = party.register(key.create(party.creation("session", "Acme", RUTA, List.of())), "session", "My phone");
        key.counts(2);
        return passkey;
    }

    private String answered() {
        return key.get(party.request("browser", List.of()));
    }

    private static JsonObject read(String question) {
        return Json.createReader(new StringReader(question)).readObject();
    }

    @Test
    void a_browser_is_asked_for_a_key_of_its_owner_that_proves_who_holds_it_and_is_not_made_twice() {
        var asked = read(party.creation("session", "Acme", RUTA, List.of(new byte[] {1, 2, 3})));

        assertEquals("portal.example.com", asked.getJsonObject("rp").getString("id"));
        assertEquals("Acme", asked.getJsonObject("rp").getString("name"));
        assertEquals("ruta@acme.example", asked.getJsonObject("user").getString("name"));
        assertEquals("required", asked.getJsonObject("authenticatorSelection").getString("userVerification"));
        assertEquals("AQID", asked.getJsonArray("excludeCredentials").getJsonObject(0).getString("id"));
        assertEquals(3, asked.getJsonArray("pubKeyCredParams").size());
    }

    @Test
    void a_browser_is_asked_for_one_of_the_keys_that_are_known_or_for_any() {
        var one = read(party.request("browser", List.of(new byte[] {1, 2, 3})));
        assertEquals("portal.example.com", one.getString("rpId"));
        assertEquals("required", one.getString("userVerification"));
        assertEquals("AQID", one.getJsonArray("allowCredentials").getJsonObject(0).getString("id"));
        assertTrue(read(party.request("browser", List.of())).getJsonArray("allowCredentials").isEmpty());
        assertFalse(Base64.getUrlDecoder().decode(one.getString("challenge")).length < 32);
    }

    @Test
    void a_key_that_was_made_lets_its_owner_in_and_remembers_when() {
        var passkey = registered();
        assertEquals("My phone", passkey.name());
        assertEquals(Examples.NOW, passkey.addedAt());
        assertNull(passkey.usedAt());
        assertEquals(1, passkey.signCount());
        assertFalse(passkey.isBackupEligible());

        now = now.plusSeconds(60);
        var assertion = party.read(answered(), "browser");
        assertArrayEquals(passkey.credentialId(), assertion.credentialId());
        party.verify(assertion, passkey, RUTA);
        assertEquals(now, passkey.usedAt());
        assertEquals(2, passkey.signCount());
    }

    @Test
    void an_answer_counts_once() {
        var answer = answered();
        party.read(answer, "browser");
        assertRefused("passkey.tooLate", () -> party.read(answer, "browser"));
    }

    @Test
    void an_answer_counts_only_where_it_was_asked_for_and_for_five_minutes() {
        var answer = answered();
        assertRefused("passkey.tooLate", () -> party.read(answer, "another browser"));
        now = now.plus(Challenge.LIFE);
        assertRefused("passkey.tooLate", () -> party.read(answer, "browser"));
        now = now.minusMillis(1);
        party.read(answer, "browser");
    }

    @Test
    void a_key_of_somebody_else_lets_nobody_in() {
        var passkey = registered();
        assertRefused("passkey.wrong", () -> party.verify(party.read(answered(), "browser"), passkey, JONAS));

        var stranger = new SoftPasskey(HERE).of("portal.example.com");
        var answer = stranger.counts(2).get(party.request("browser", List.of()));
        assertRefused("passkey.wrong", () -> party.verify(party.read(answer, "browser"), passkey, RUTA));
        assertNull(passkey.usedAt());
    }

    @Test
    void a_copied_key_is_noticed_by_its_counter() {
        var passkey = registered();
        party.verify(party.read(answered(), "browser"), passkey, RUTA);
        assertRefused("passkey.wrong", () -> party.verify(party.read(answered(), "browser"), passkey, RUTA));
    }

    @Test
    void what_was_made_at_another_address_or_without_the_finger_is_refused() {
        var passkey = registered();
        for (var bad : List.of(
                key.at("https://portal.example.evil").get(party.request("browser", List.of())),
                key.at(HERE).of("example.evil").get(party.request("browser", List.of())),
                key.of("portal.example.com").knowsOwner(false).get(party.request("browser", List.of())))) {
            assertRefused("passkey.wrong", () -> party.verify(party.read(bad, "browser"), passkey, RUTA));
        }
        assertRefused("passkey.wrong", () -> party.register(
                key.create(party.creation("session", "Acme", RUTA, List.of())), "session", "My phone"));
    }

    @Test
    void what_is_no_answer_at_all_is_refused_in_the_same_words() {
        for (var junk : new String[] {"", "{}", "null", "[1]", "{\"id\":\"x\"}"}) {
            assertRefused("passkey.wrong", () -> party.read(junk, "browser"));
            assertRefused("passkey.wrong", () -> party.register(junk, "session", "My phone"));
        }
    }

    @Test
    void passkeys_are_offered_only_where_browsers_take_them() {
        assertTrue(party.isPossible());
        address = "http://portal.example.com";
        assertFalse(party.isPossible());
    }

    @Test
    void a_long_name_is_cut_to_what_a_row_holds() {
        var passkey = registered();
        passkey.rename("x".repeat(101));
        assertEquals("x".repeat(100), passkey.name());
        passkey.rename("x".repeat(100));
        assertEquals(100, passkey.name().length());
    }
}
