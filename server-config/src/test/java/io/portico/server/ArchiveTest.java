package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir Path folder;

    @Test
    void what_was_unpacked_is_whole() throws IOException {
        Archive.unpack(zip("bin/run", "lib/a.jar"), folder.resolve("program"));

        assertTrue(Archive.isWhole(folder.resolve("program")));
        assertEquals("bin/run", Files.readString(folder.resolve("program/bin/run")));
    }

    @Test
    void a_lost_file_and_a_cut_file_are_noticed() throws IOException {
        Archive.unpack(zip("bin/run", "lib/a.jar"), folder.resolve("lost"));
        Archive.unpack(zip("bin/run", "lib/a.jar"), folder.resolve("cut"));

        Files.delete(folder.resolve("lost/lib/a.jar"));
        Files.writeString(folder.resolve("cut/bin/run"), "b");

        assertFalse(Archive.isWhole(folder.resolve("lost")));
        assertFalse(Archive.isWhole(folder.resolve("cut")));
        assertFalse(Archive.isWhole(folder.resolve("never-there")));
    }

    @Test
    void unpacking_again_mends_a_damaged_copy() throws IOException {
        Archive.unpack(zip("bin/run"), folder.resolve("program"));
        Files.delete(folder.resolve("program/bin/run"));

        Archive.unpack(zip("bin/run"), folder.resolve("program"));

        assertTrue(Archive.isWhole(folder.resolve("program")));
    }

    @Test
    void a_cut_archive_leaves_nothing_that_looks_whole() throws IOException {
        var whole = zip("bin/run", "lib/a.jar").readAllBytes();
        var cut = new ByteArrayInputStream(whole, 0, 50);

        assertThrows(IOException.class, () -> Archive.unpack(cut, folder.resolve("program")));
        assertFalse(Archive.isWhole(folder.resolve("program")));
    }

    @Test
    void nothing_leaves_the_folder_it_is_unpacked_to() {
        assertThrows(IOException.class, () -> Archive.unpack(zip("../outside"), folder.resolve("program")));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    @Test
    void laying_says_whether_the_bytes_are_new() throws IOException {
        var jar = folder.resolve("artefact.jar");
        Files.write(jar, zip("apps/portal.war").readAllBytes());
        var war = folder.resolve("apps/portal.war");

        assertTrue(Archive.lay(jar, "apps/portal.war", war));
        assertFalse(Archive.lay(jar, "apps/portal.war", war));

        Files.writeString(war, "apps/PORTAL.war");
        assertTrue(Archive.lay(jar, "apps/portal.war", war));
    }

    private static InputStream zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
