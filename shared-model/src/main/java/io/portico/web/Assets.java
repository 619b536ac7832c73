package io.portico.web;

import io.portico.model.access.Sha256;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets, scripts and icons, each with a mark of its content, so that browsers may keep them for ever. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    ServletContext servlets;

    @Inject
    CurrentTenant tenant;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file of the shared look, such as {@code portal.css}. */
    public String of(String file) {
        return addresses.computeIfAbsent(
                file, name -> servlets.getContextPath() + "/ui/" + name + "?v=" + mark("/ui/" + name));
    }

    /** The address of a script of PrimeFaces, such as {@code core.js}. */
    public String widget(String file) {
        return addresses.computeIfAbsent(
                "/primefaces/" + file,
                path -> servlets.getContextPath() + "/jakarta.faces.resource/" + file + ".xhtml?ln=primefaces&v=" + mark(path));
    }

    /** The address of one icon in the sprite. */
    public String icon(String name) {
        return of("icons.svg") + "#" + name;
    }

    /** The firm's colours, below its own address. */
    public String getBrand() {
        var firm = tenant.get();
        return servlets.getContextPath() + "/" + firm.slug() + "/brand/colours.css?v="
                + firm.accent().hex().substring(1);
    }

    /** The firm's logo, below its own address; null when its name stands in its place. */
    public String getLogo() {
        var path = tenant.get().logoPath();
        return path == null ? null : servlets.getContextPath() + path;
    }

    private String mark(String path) {
        try (var content = servlets.getResourceAsStream(path)) {
            if (content == null) throw new IllegalArgumentException("no such file: " + path);

            return HexFormat.of().formatHex(Sha256.of(content.readAllBytes()), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
