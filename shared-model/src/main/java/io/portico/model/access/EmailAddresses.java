package io.portico.model.access;

import io.portico.model.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person pasted as addresses: those that are some, each once and in order, and the pieces that are wrong. */
public record EmailAddresses(List<EmailAddress> found, List<Wrong> wrong) {

    /** A piece that is no address, and the message key that says why. */
    public record Wrong(String piece, String key) {}

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200B\\u2060\\uFEFF]+");
    private static final Pattern BRACKETED = Pattern.compile("<([^<>]*)>");
    private static final Pattern WRAPPING = Pattern.compile("^[\"'(„“”‚‘’]+|[\"')„“”‚‘’.:]+$");
    private static final String MAILTO = "mailto:";

    /**
     * Reads addresses apart at commas, semicolons, line ends and blanks; of {@code "Doe, Jane" <jane@acme.example>} it
     * takes what stands in the angle brackets.
     */
    public static EmailAddresses in(String pasted) {
        var found = new LinkedHashSet<EmailAddress>();
        var wrong = new ArrayList<Wrong>();
        for (var entry : withWholeNames(entries(pasted == null ? "" : pasted))) {
            if (BRACKETED.matcher(entry).find()) readNamed(entry, found, wrong);
            else for (var piece : BLANKS.split(entry)) take(piece, found, wrong);
        }
        return new EmailAddresses(List.copyOf(found), List.copyOf(wrong));
    }

    /** Whether there is at least one address and nothing is wrong. */
    public boolean isClean() {
        return wrong.isEmpty() && !found.isEmpty();
    }

    /** Cuts at line ends, semicolons and commas; quotes that close on their line hold together. */
    private static List<String> entries(String text) {
        var entries = new ArrayList<String>();
        for (var line : text.split("[\\r\\n]+")) {
            var start = 0;
            for (var i = 0; i < line.length(); i++) {
                var c = line.charAt(i);
                if (c == '"' && line.indexOf('"', i + 1) > 0) i = line.indexOf('"', i + 1);
                if (c != ',' && c != ';') continue;
                entries.add(line.substring(start, c == ',' ? i + 1 : i));
                start = i + 1;
            }
            entries.add(line.substring(start));
        }
        return entries;
    }

    /** Puts {@code Doe,} and {@code Jane <jane@acme.example>} together again. */
    private static List<String> withWholeNames(List<String> entries) {
        var whole = new ArrayList<String>();
        var open = "";
        for (var entry : entries) {
            var joined = open + entry;
            var name = entry.endsWith(",") && !entry.contains("@");
            if (!open.isEmpty() && !BRACKETED.matcher(entry).find()) whole.add(without(open));
            if (!open.isEmpty() && !BRACKETED.matcher(entry).find()) joined = entry;
            open = name ? joined : "";
            if (!name) whole.add(without(joined));
        }
        if (!open.isEmpty()) whole.add(without(open));
        return whole;
    }

    private static String without(String entry) {
        return entry.endsWith(",") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private static void readNamed(String entry, Set<EmailAddress> found, List<Wrong> wrong) {
        var brackets = BRACKETED.matcher(entry);
        while (brackets.find()) take(brackets.group(1), found, wrong);

        for (var word : BLANKS.split(brackets.replaceAll(" "))) {
            var bare = bare(word);
            if (!bare.contains("@")) continue;
            var known = EmailAddress.isOne(bare) && found.contains(EmailAddress.of(bare));
            if (!known) wrong.add(new Wrong(bare, "email.unclear"));
        }
    }

    private static void take(String piece, Set<EmailAddress> found, List<Wrong> wrong) {
        var bare = bare(piece);
        if (bare.isEmpty()) return;
        try {
            found.add(EmailAddress.of(bare));
        } catch (Refusal no) {
            wrong.add(new Wrong(bare, no.key()));
        }
    }

    private static String bare(String piece) {
        var text = BLANKS.matcher(piece).replaceAll("");
        var inner = text.startsWith(MAILTO) ? text.substring(MAILTO.length()) : text;
        return WRAPPING.matcher(inner).replaceAll("");
    }
}
