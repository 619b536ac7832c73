package io.portico.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Guesses;
import java.net.URLDecoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every name of a file; {@link DownloadFuzz} asks for longer. */
class AnyDownloadTest {

    // RFC 6266 with the characters of RFC 8187; what isn't bare is a whole escaped byte.
    // Never going back spares the stack, however long a name is.
    private static final Pattern HEADER = Pattern.compile(
            "attachment; filename=\"([A-Za-z0-9._-]*)\"; filename\\*=UTF-8''((?:[A-Za-z0-9._-]|%[0-9A-F]{2})*+)");
    private static final String[] PIECES = {
        "a", ".xml", "\"", ";", "'", "%", "%22", "\\", "/", "..", "\r\n", "Set-Cookie: x=y", "*", "+", " ", "ą", "шот",
        "\u202E", "𝄞", "\u0000", "filename*="
    };

    @Test
    void whatever_a_file_is_called_it_is_kept_under_its_name_and_the_header_ends_where_it_should() {
        Guesses.texts(5_000, PIECES).forEach(AnyDownloadTest::named);
    }

    @Test
    void a_name_may_be_as_long_as_it_likes() {
        named("šot.".repeat(20_000));
    }

    static void named(String name) {
        var header = HEADER.matcher(new Download(name, "application/xml", new byte[0]).attachment());
        assertTrue(header.matches(), name);
        // Half a character can't be written in UTF-8.
        var whole = new String(name.getBytes(UTF_8), UTF_8);
        assertEquals(whole, URLDecoder.decode(header.group(2), UTF_8), name);
        assertEquals(name.codePointCount(0, name.length()), header.group(1).length(), name);
    }
}
