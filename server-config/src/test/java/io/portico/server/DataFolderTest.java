package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path folder;

    @Test
    void a_folder_that_cannot_be_written_is_named_with_the_way_out() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");

        var refusal = assertThrows(CannotStart.class, () -> DataFolder.open(file)).getMessage();

        assertTrue(refusal.contains(file.toString()) && refusal.contains("PORTICO_DATA"), refusal);
    }

    @Test
    void a_disk_that_is_too_full_is_named_with_what_is_needed() {
        var data = DataFolder.open(folder);

        var refusal = assertThrows(CannotStart.class, () -> data.needs(Long.MAX_VALUE, "a start")).getMessage();

        assertTrue(refusal.contains("a start needs") && refusal.contains("free some space"), refusal);
    }
}
