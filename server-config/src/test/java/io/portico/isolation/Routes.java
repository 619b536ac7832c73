package io.portico.isolation;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address an application answers, read from what ships: pages by their files, servlets by their annotations. */
public final class Routes {

    private Routes() {}

    /** The routes of a war below a firm's address, such as {@code /invoices/show}. */
    public static Set<String> of(String war) {
        var module = Path.of(System.getProperty("portico.project"), war);
        var routes = new TreeSet<String>();
        routes.addAll(pages(module.resolve("src/main/webapp")));
        routes.addAll(servlets(module.resolve("target/classes")));
        return routes;
    }

    private static Set<String> pages(Path webapp) {
        try (Stream<Path> files = Files.walk(webapp)) {
            var pages = new TreeSet<String>();
            files.map(file -> "/" + webapp.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.contains("/_"))
                    .map(page -> page.substring(0, page.length() - ".xhtml".length()))
                    .map(page -> page.equals("/index") ? "/" : page)
                    .forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> servlets(Path classes) {
        var routes = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPath(classes)) {
            if (!type.isAnnotatedWith(WebServlet.class)) continue;

            var mapping = type.getAnnotationOfType(WebServlet.class);
            routes.addAll(Arrays.asList(mapping.value()));
            routes.addAll(Arrays.asList(mapping.urlPatterns()));
        }
        return routes;
    }
}
