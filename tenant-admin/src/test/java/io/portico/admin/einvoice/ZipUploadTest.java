package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.utf8;
import static io.portico.admin.einvoice.Samples.zip;
import static io.portico.admin.einvoice.ZipSamples.damage;
import static io.portico.admin.einvoice.ZipSamples.directory;
import static io.portico.admin.einvoice.ZipSamples.files;
import static io.portico.admin.einvoice.ZipSamples.named;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.admin.einvoice.document.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZipUploadTest {

    static final int MEGABYTE = 1024 * 1024;

    @Test
    void every_file_comes_out_as_it_went_in() {
        var files = files("2026/lapkritis/ąčęėįšųūž.xml", good("ubl-corrected"), "ș ț қ ә.pdf", utf8("%PDF-1.7"));

        var unpacked = unpack(zip(files));

        assertEquals(List.of("2026/lapkritis/ąčęėįšųūž.xml", "ș ț қ ә.pdf"), names(unpacked));
        assertArrayEquals(good("ubl-corrected"), file(unpacked.get(0)).content());
    }

    @Test
    void a_bad_entry_harms_no_other() {
        var bytes = zip(files("a.xml", good("ubl-corrected"), "b.xml", good("ubl-ro-prepaid"), "c.xml", utf8("<c/>")));
        damage(bytes, "b.xml");

        var unpacked = unpack(bytes);

        assertEquals("a.xml", file(unpacked.get(0)).name());
        assertRefused(Reason.BROKEN_ENTRY, unpacked.get(1));
        assertEquals("c.xml", file(unpacked.get(2)).name());
    }

    @Test
    void a_zip_in_a_zip_stays_closed() {
        var inner = zip(files("a.xml", utf8("<a/>")));

        var unpacked = unpack(zip(files("inner.xml", inner, "b.xml", utf8("<b/>"))));

        assertRefused(Reason.ZIP, unpacked.get(0));
        assertEquals("b.xml", file(unpacked.get(1)).name());
    }

    @Test
    void names_that_lead_out_are_left_in() {
        var names = List.of("../evil.xml", "a/../../evil.xml", "..\\evil.xml", "/etc/evil.xml", "C:\\evil.xml");
        var files = new LinkedHashMap<String, byte[]>();
        names.forEach(name -> files.put(name, utf8("<a/>")));
        files.put("10:30..xml", utf8("<a/>"));

        var unpacked = unpack(zip(files));

        unpacked.subList(0, names.size()).forEach(each -> assertRefused(Reason.BAD_NAME, each));
        assertEquals("10:30..xml", file(unpacked.get(names.size())).name());
    }

    @Test
    void a_bomb_stays_packed_even_if_it_lies_about_its_size() {
        var bytes = zip(files("bomb.xml", new byte[9 * MEGABYTE], "a.xml", utf8("<a/>")));
        assertRefused(Reason.ZIP_BOMB, unpack(bytes).get(0));

        directory(bytes, 0).putInt(24, 100);
        var unpacked = unpack(bytes);

        assertRefused(Reason.ZIP_BOMB, unpacked.get(0));
        assertEquals("a.xml", file(unpacked.get(1)).name());
    }

    @Test
    void a_file_over_ten_megabytes_is_refused_and_the_next_is_not() {
        var noise = new byte[11 * MEGABYTE];
        new Random(1).nextBytes(noise);

        var unpacked = unpack(zip(files("large.xml", noise, "a.xml", utf8("<a/>"))));

        assertRefused(Reason.TOO_LARGE, unpacked.get(0));
        assertEquals("a.xml", file(unpacked.get(1)).name());
    }

    @Test
    void more_than_a_hundred_megabytes_are_refused_whole() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 12; i++) files.put(i + ".xml", new byte[9 * MEGABYTE]);

        assertRefused(Reason.ZIP_TOO_LARGE, only(unpack(zip(files))));
        assertRefused(Reason.ZIP_TOO_LARGE, only(unpack(new ZipSamples.Endless())));
    }

    @Test
    void five_hundred_files_go_in_and_one_more_does_not() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 500; i++) files.put(i + ".xml", utf8("<a/>"));
        files.put("empty folder/", new byte[0]);
        files.put("__MACOSX/._0.xml", utf8("fork"));
        files.put("folder/.DS_Store", utf8("where icons are"));
        assertEquals(500, unpack(zip(files)).size());

        files.put("500.xml", utf8("<a/>"));
        var refused = assertRefused(Reason.TOO_MANY_FILES, only(unpack(zip(files))));

        assertEquals(List.of(501, 500), refused.arguments());
        assertEquals("upload.zip", refused.fileName());
    }

    @Test
    void a_directory_too_long_for_memory_is_refused_unread() {
        var bytes = zip(files("a.xml", utf8("<a/>")));
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(bytes.length - 12, (short) 0xFFFF);

        assertRefused(Reason.TOO_MANY_FILES, only(unpack(bytes)));
    }

    @Test
    void a_zip_that_is_none_says_so() {
        assertRefused(Reason.BROKEN_ZIP, only(unpack(utf8("PK\u0003\u0004 and nothing else"))));
        assertRefused(Reason.BROKEN_ZIP, only(unpack(new byte[0])));
        assertRefused(Reason.EMPTY_ZIP, only(unpack(zip(Map.of("folder/", new byte[0])))));
        var cut = zip(files("a.xml", good("ubl-corrected")));
        assertRefused(Reason.BROKEN_ZIP, only(unpack(Arrays.copyOf(cut, cut.length / 2))));
    }

    @Test
    void a_locked_file_is_refused_by_itself() {
        var bytes = zip(files("a.xml", good("ubl-corrected"), "b.xml", utf8("<b/>")));
        var data = 30 + "a.xml".length();
        for (var i = 0; i < 20; i++) bytes[data + i] ^= (byte) 0x5A;

        var unpacked = unpack(bytes);

        assertRefused(Reason.BROKEN_ENTRY, unpacked.get(0));
        assertEquals("b.xml", file(unpacked.get(1)).name());
    }

    @Test
    void names_of_old_and_of_careless_archivers_are_read() {
        assertEquals(List.of("Rechnung für Jörg.xml"), names(unpack(named("Rechnung für Jörg.xml", "IBM437"))));
        assertEquals(List.of("sąskaita faktūra.xml"), names(unpack(named("sąskaita faktūra.xml", "UTF-8"))));
    }

    @Test
    void a_broken_upload_is_no_answer() {
        assertThrows(
                IOException.class,
                () -> ZipUpload.unpack(
                        "upload.zip",
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("The line went dead");
                            }
                        },
                        each -> {}));
    }

    private static List<Unpacked> unpack(byte[] zip) {
        return unpack(new ByteArrayInputStream(zip));
    }

    private static List<Unpacked> unpack(InputStream zip) {
        var unpacked = new ArrayList<Unpacked>();
        try {
            ZipUpload.unpack("upload.zip", zip, unpacked::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unpacked;
    }

    private static List<String> names(List<Unpacked> unpacked) {
        return unpacked.stream().map(each -> file(each).name()).toList();
    }

    private static UploadedFile file(Unpacked unpacked) {
        return assertInstanceOf(UploadedFile.class, unpacked);
    }

    private static Unpacked only(List<Unpacked> unpacked) {
        assertEquals(1, unpacked.size());
        return unpacked.get(0);
    }

    private static Refused assertRefused(Reason why, Unpacked unpacked) {
        var refused = assertInstanceOf(Refused.class, unpacked);
        assertEquals(why, refused.reason());
        return refused;
    }
}
