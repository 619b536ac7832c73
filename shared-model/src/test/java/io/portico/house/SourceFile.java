package io.portico.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of a module and what it says. */
record SourceFile(Path path, String text) {

    /** All files with this ending below a folder of the module that is being built; none if there is no such folder. */
    static List<SourceFile> below(String folder, String ending) {
        var root = Path.of(folder);
        if (!Files.isDirectory(root)) return List.of();

        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().map(SourceFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name without folders, such as {@code _table.xhtml}. */
    String name() {
        return path.getFileName().toString();
    }

    /** Its name without ending, such as {@code InvoiceShowPage}. */
    String stem() {
        return name().substring(0, name().indexOf('.'));
    }

    long lines() {
        return text.lines().count();
    }

    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
