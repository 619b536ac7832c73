package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Guesses;
import io.portico.model.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds for every address that somebody types; {@link EmailAddressFuzz} asks for longer. */
class AnyEmailAddressTest {

    private static final String CANONICAL = "[!-?A-Z^-~]+@[a-z0-9.-]+";
    private static final String[] PIECES = {
        "a", "Z", "@", "@example.com", ".com", "@a.", ".", "-", "xn--", "xn--bcher-kva", "bücher", "ß", "ς", "ą", "İ",
        "K", "ﬁ", "\u200d", "\u00ad", "\u3002", "日本", "العربية", "א", " ", "\r\n", "'", "+", "ruta", "RUTA@ACME.LT"
    };

    @Test
    void whatever_is_typed_is_one_mailbox_in_one_form_or_refused_at_its_field() {
        Guesses.texts(5_000, PIECES).forEach(AnyEmailAddressTest::typed);
        Guesses.texts(5_000, PIECES).forEach(text -> typed("ruta@" + text + ".example"));
    }

    static void typed(String text) {
        try {
            var address = EmailAddress.of(text);
            var canonical = address.canonical();
            assertTrue(canonical.length() <= 254 && canonical.matches(CANONICAL), text);
            assertEquals(canonical.toLowerCase(Locale.ROOT), canonical, text);
            assertEquals(canonical, EmailAddress.of(canonical).canonical(), text);
            assertEquals(address, EmailAddress.of(address.deliverable()), text);
            assertEquals(address, EmailAddress.of(" " + address.original() + "\t"), text);
            assertTrue(address.masked().startsWith(address.original().charAt(0) + "…@"), text);
        } catch (Refusal refusal) {
            assertEquals("email", refusal.field(), text);
        }
    }
}
