package io.portico.server;

import io.portico.overheard.Ear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.impl.deployment.ArquillianDeploymentAppender;
import org.jboss.arquillian.container.test.spi.client.deployment.AuxiliaryArchiveAppender;
import org.jboss.arquillian.junit5.container.JUnitJupiterDeploymentAppender;
import org.jboss.arquillian.protocol.servlet5.v_5.ProtocolDeploymentAppender;
import org.jboss.arquillian.testenricher.cdi.client.CDIEnricherArchiveAppender;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Adds a door to the wars that ship, by which tests get inside: their own classes and Arquillian's, nothing else. */
final class TestWars {

    private static final List<AuxiliaryArchiveAppender> ARQUILLIAN = List.of(new ArquillianDeploymentAppender(),
            new JUnitJupiterDeploymentAppender(), new ProtocolDeploymentAppender(), new CDIEnricherArchiveAppender());
    private static final List<String> DOOR =
            List.of("services/jakarta.servlet.ServletContainerInitializer", "web-fragment.xml", "beans.xml");
    private static final String SEARCHED = "<name>portico</name>";

    private TestWars() {}

    static void openTheDoor(Path apps) {
        for (var name : List.of("portal-web.war", "tenant-admin.war")) {
            try (var war = FileSystems.newFileSystem(apps.resolve(name))) {
                var libraries = Files.createDirectories(war.getPath("/WEB-INF/lib"));
                for (var appender : ARQUILLIAN) addArquillian(appender, libraries);
                addTests(libraries.resolve("tests.jar"));
                searchTests(war.getPath("/WEB-INF/web.xml"));
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException("The door can't be built into " + name, e);
            }
        }
    }

    /** Lays what listens in the driver beside it. */
    static void layEar(Path drivers) {
        var name = Ear.class.getName().replace('.', '/') + ".class";
        try {
            var jar = drivers.resolve("ear.jar");
            Files.deleteIfExists(jar);
            try (var built = FileSystems.newFileSystem(jar, Map.of("create", "true"));
                    var in = Ear.class.getResourceAsStream("/" + name)) {
                Files.createDirectories(built.getPath(name).getParent());
                Files.copy(in, built.getPath(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addArquillian(AuxiliaryArchiveAppender appender, Path libraries) throws IOException {
        var archive = appender.createAuxiliaryArchive();
        try (var in = archive.as(ZipExporter.class).exportAsInputStream()) {
            Files.copy(in, libraries.resolve(archive.getName()));
        }
    }

    private static void addTests(Path jar) throws IOException, URISyntaxException {
        var classes = Path.of(TestWars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var built = Files.createTempFile("tests", ".jar");
        Files.delete(built);
        try (FileSystem tests = FileSystems.newFileSystem(built, Map.of("create", "true"));
                var files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> add(file, tests.getPath("/" + classes.relativize(file))));
            for (var file : DOOR) add(classes.resolve("tests").resolve(file), tests.getPath("/META-INF").resolve(file));
        }
        Files.move(built, jar);
    }

    /** Of all libraries the apps search only those that they name. */
    private static void searchTests(Path webXml) throws IOException {
        var shipped = Files.readString(webXml);
        if (!shipped.contains(SEARCHED)) throw new IllegalStateException("The app doesn't say which libraries it searches.");

        Files.writeString(webXml, shipped.replace(SEARCHED, SEARCHED + "<name>tests</name>"));
    }

    private static void add(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
