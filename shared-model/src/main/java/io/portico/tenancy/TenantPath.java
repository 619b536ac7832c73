package io.portico.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request's decoded path, cut at the firm's address. Reads servletPath and pathInfo, never the raw URI: an encoded
 * {@code %5f} or {@code %2e} must not reach what its plain form can't (house.md §3.2).
 */
public record TenantPath(String first, String rest) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,49}");
    private static final Set<String> SHARED = Set.of("ui", "jakarta.faces.resource", "favicon.ico", "robots.txt");

    /** The path below the application's own context, without the firm's address. */
    public static TenantPath of(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var cut = path.indexOf('/', 1);
        if (path.length() < 2) return new TenantPath("", "/");

        return cut < 0 ? new TenantPath(path.substring(1), "") : new TenantPath(path.substring(1, cut), path.substring(cut));
    }

    /** Style sheets, scripts and icons: of no firm, so that nobody looks for one. */
    public boolean isShared() {
        return SHARED.contains(first);
    }

    /** Whether the first word can be an address at all; upper case is one that redirects. */
    public boolean namesFirm() {
        return !isShared() && SLUG.matcher(slug()).matches();
    }

    public String slug() {
        return first.toLowerCase(Locale.ROOT);
    }

    /** Partials, templates and settings are never pages, however the address is written. */
    public boolean isPrivate() {
        var lower = rest.toLowerCase(Locale.ROOT);
        return lower.contains("/_")
                || lower.contains("/web-inf")
                || lower.contains("/meta-inf")
                || lower.contains("..")
                || lower.contains(";")
                || lower.contains("\\")
                || lower.endsWith(".xhtml");
    }
}
