package io.portico.tenancy;

import io.portico.model.Refusal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The word of a firm in the portal's address: 2 to 50 Latin letters, digits and hyphens in lower case, no leading
 * hyphen, and none of the words that the house itself answers to.
 */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,49}");
    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9-]+");

    // Names with a dot or an underscore (favicon.ico, robots.txt, jakarta.faces.resource) can't be slugs anyway.
    private static final Set<String> RESERVED = Set.of(
            "about", "access", "account", "accounts", "admin", "administrator", "api", "app", "apps", "assets", "auth",
            "billing", "blog", "cdn", "config", "console", "csp", "css", "dashboard", "demo", "dev", "docs", "error",
            "errors", "favicon", "files", "fonts", "graphql", "health", "help", "hooks", "ibm", "icons", "images",
            "img",
            "internal", "jakarta", "javax", "jobs", "js", "legal", "login", "logout", "logo", "mail", "mailbox",
            "mailto", "media", "meta-inf", "metrics", "mp", "null", "oauth", "openapi", "pay", "platform", "portico",
            "postmaster", "pricing", "privacy", "public", "ready", "register", "registration", "resource", "resources",
            "rest", "robots", "root", "saml", "security", "settings", "sign-in", "sign-out", "sign-up", "signin",
            "signout", "signup", "sitemap", "sso", "static", "status", "support", "system", "terms", "test", "ui",
            "undefined", "upload", "uploads", "web", "web-inf", "webhook", "webhooks", "well-known", "ws", "www");

    public Slug {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a slug");
    }

    /** What somebody typed, in lower case; refuses by name what can't be an address. */
    public static Slug of(String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) throw Refusal.on("slug", "slug.empty");
        if (!CHARACTERS.matcher(text).matches()) throw Refusal.on("slug", "slug.characters");
        if (text.length() < 2 || text.length() > 50) throw Refusal.on("slug", "slug.length", 2, 50);
        if (text.startsWith("-")) throw Refusal.on("slug", "slug.hyphen");

        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("xn--")) throw Refusal.on("slug", "slug.punycode");
        if (isReserved(lower)) throw Refusal.on("slug", "slug.reserved", lower);
        return new Slug(lower);
    }

    /** Whether the house itself answers to this word, so that no firm can. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
