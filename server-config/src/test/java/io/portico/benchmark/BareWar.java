package io.portico.benchmark;

import io.portico.benchmark.bare.Bytes;
import io.portico.benchmark.bare.Sql;
import io.portico.benchmark.bare.Table;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The third application, which only the benchmark lays beside the two that ship. */
final class BareWar {

    private BareWar() {}

    static Path at(Path file) throws IOException {
        Files.deleteIfExists(file);
        try (var war = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            for (var type : List.of(Bytes.class, Sql.class, Table.class, Table.Row.class)) {
                var name = "/" + type.getName().replace('.', '/') + ".class";
                add(war, name, "/WEB-INF/classes" + name);
            }
            add(war, "/benchmark/web.xml", "/WEB-INF/web.xml");
            add(war, "/tests/beans.xml", "/WEB-INF/beans.xml");
            add(war, "/benchmark/table20.xhtml", "/table20.xhtml");
            add(war, "/benchmark/table25.xhtml", "/table25.xhtml");
        }
        return file;
    }

    private static void add(FileSystem war, String resource, String path) throws IOException {
        Files.createDirectories(war.getPath(path).getParent());
        try (var in = BareWar.class.getResourceAsStream(resource)) {
            Files.copy(in, war.getPath(path));
        }
    }
}
