package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.utf8;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.portico.admin.einvoice.document.Reason;
import io.portico.model.Guesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every file that somebody gives to the import; {@link FileFuzz} asks for longer. */
class AnyFileTest {

    private static final byte[][] HEADS = {
        {}, utf8("<"), utf8("<?xml version=\"1.0\"?><Invoice "), utf8("%PDF-1.7\n"), utf8("PK\u0003\u0004"), utf8("\ufeff<"),
        {(byte) 0xFF, (byte) 0xFE, '<', 0}, {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}
    };

    @Test
    void any_bytes_are_refused_with_a_reason() {
        Guesses.files(1_000, HEADS).forEach(file -> {
            read(file);
            assertInstanceOf(Refused.class, Samples.READER.read("file", file));
        });
    }

    @Test
    void an_invoice_damaged_anywhere_is_read_or_refused_with_a_reason() {
        for (var name : new String[] {"ubl-lt-several-rates", "ubl-lt-credit-note", "cii-de-reverse-charge", "cii-ro-prepaid"}) {
            Guesses.changed(100, good(name)).forEach(AnyFileTest::read);
        }
    }

    @Test
    void a_pdf_damaged_anywhere_is_read_or_refused_with_a_reason() {
        var pdf = Samples.pdf(Map.of("factur-x.xml", good("cii-ro-prepaid")));
        Guesses.changed(150, pdf).forEach(AnyFileTest::read);
    }

    @Test
    void no_invoice_reads_a_file_of_ours_wherever_it_asks_for_it(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "hazelnut");
        var head = "<!DOCTYPE Invoice [<!ENTITY e SYSTEM \"" + file.toUri() + "\">]>";
        var text = new String(good("ubl-corrected"), UTF_8);
        var start = text.indexOf("<Invoice");
        for (var at = text.indexOf('>', start); at > 0; at = text.indexOf('>', at + 1)) {
            var asking = text.substring(0, at + 1) + "&e;" + text.substring(at + 1);
            var withHead = utf8(asking.substring(0, start) + head + asking.substring(start));
            assertEquals(Reason.DOCTYPE, Samples.refused(withHead).reason());
            assertFalse(Samples.refused(utf8(asking)).toString().contains("hazelnut"));
        }
    }

    @Test
    void the_first_bytes_tell_what_a_file_is_and_the_same_each_time() {
        Guesses.files(1_000, HEADS).forEach(AnyFileTest::judged);
    }

    static void read(byte[] file) {
        var before = file.clone();
        if (Samples.READER.read("file", file) instanceof Refused refused) {
            assertNotEquals(Reason.UNREADABLE, refused.reason());
        }
        assertArrayEquals(before, file);
    }

    static void judged(byte[] file) {
        var longer = Arrays.copyOf(file, Math.max(file.length, 64 * 1024) + 99);
        assertEquals(Content.of(file), Content.of(file.clone()));
        assertEquals(Content.of(longer), Content.of(Arrays.copyOf(longer, 64 * 1024)));
    }
}
