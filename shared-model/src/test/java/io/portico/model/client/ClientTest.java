package io.portico.model.client;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.petras;
import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.words.DateStyle;
import io.portico.model.words.Language;
import io.portico.model.words.MoneyStyle;
import io.portico.model.words.TimeStyle;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClientTest {

    private final Client client = petras();

    @Test
    void is_called_by_the_address_until_they_say_their_name() {
        assertEquals("petras@example.com", client.name());
        assertFalse(client.isRegistered());

        register();
        assertEquals("Petras Kazlauskas", client.name());
        assertTrue(client.isRegistered());
    }

    @Test
    void registers_once() {
        register();
        assertRefused("client.alreadyRegistered", this::register);
    }

    @Test
    void reads_dates_and_amounts_as_usual_in_the_language_they_registered_in() {
        client.register("Petra", "Klein", Language.DE, ZoneId.of("Europe/Berlin"), NOW);

        assertEquals(Language.DE, client.formats().language());
        assertEquals(ZoneId.of("Europe/Berlin"), client.formats().zone());
        assertEquals(MoneyStyle.usual(Language.DE), client.formats().amounts());
    }

    @Test
    void keeps_the_formats_they_chose_when_they_change_their_language() {
        client.format(DateStyle.usual(Language.EN), TimeStyle.usual(Language.EN), MoneyStyle.SYMBOL_FIRST);
        client.speak(Language.KK);
        assertEquals(MoneyStyle.SYMBOL_FIRST, client.formats().amounts());
    }

    @Test
    void goes_back_to_codes_when_the_password_is_taken_away() {
        client.usePassword("$argon2id$…");
        assertTrue(client.hasPassword());
        client.usePassword(null);
        assertFalse(client.hasPassword());
    }

    private void register() {
        client.register(" Petras ", "Kazlauskas ", Language.LT, ZoneId.of("Europe/Vilnius"), NOW);
    }
}
