package io.portico.tenancy;

import com.ibm.icu.text.Transliterator;
import io.portico.model.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            "billing", "blog", "cdn", "choose", "config", "console", "csp", "css", "dashboard", "demo", "dev", "docs", "error",
            "errors", "favicon", "files", "fonts", "forgot", "found", "graphql", "health", "help", "hooks", "ibm", "icons", "images",
            "img",
            "internal", "jakarta", "javax", "jobs", "js", "legal", "login", "logout", "logo", "mail", "mailbox",
            "mailto", "media", "meta-inf", "metrics", "mp", "null", "oauth", "openapi", "pay", "platform", "portico",
            "postmaster", "pricing", "privacy", "prove", "public", "ready", "register", "registration", "reset", "resource", "resources",
            "rest", "robots", "root", "saml", "security", "settings", "sign-in", "sign-out", "sign-up", "signin",
            "signout", "signup", "sitemap", "sso", "static", "status", "support", "system", "terms", "test", "ui",
            "undefined", "undo", "upload", "uploads", "web", "web-inf", "webhook", "webhooks", "well-known", "ws", "www",
            "authenticator", "codes", "enrol", "second");

    private static final int LONGEST_PROPOSED = 40;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab", "ag", "ao", "ek", "eood", "gbr", "gmbh", "ii", "ik", "inc", "kg", "kgaa", "llc", "llp", "ltd", "mb", "oao",
            "ohg", "ooo", "pfa", "plc", "sa", "sia", "srl", "tob", "too", "tub", "uab", "ug", "vsi", "zao");

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

    /** A word made of a company's name in Latin letters, without its legal form; empty when none can be made. */
    public static Optional<Slug> proposed(String company) {
        var latin = LATIN.transliterate(company == null ? "" : company.strip()).toLowerCase(Locale.ROOT);
        var words = Stream.of(latin.replaceAll("['`]|[^\\x00-\\x7f]", "").split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        var joined = String.join("-", telling.isEmpty() ? words : telling);
        var cut = joined.length() <= LONGEST_PROPOSED ? joined : joined.substring(0, LONGEST_PROPOSED).replaceAll("-+$", "");
        if (!FORM.matcher(cut).matches() || cut.startsWith("xn--")) return Optional.empty();
        return Optional.of(new Slug(isReserved(cut) ? cut + "-1" : cut));
    }

    /** The same word with a number after it, for when it is taken. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
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
