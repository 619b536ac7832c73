package io.portico.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One opening tag of a page, and where it ends. */
record Tag(String name, Map<String, String> attributes, int end) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:\\s*=\\s*\"([^\"]*)\")?");

    /** The tags of these names, {@code a|b}, in the order of the page. */
    static List<Tag> of(String names, String html) {
        return Pattern.compile("<(" + names + ")\\b((?:[^>\"]|\"[^\"]*\")*)>").matcher(html).results()
                .map(found -> new Tag(found.group(1), attributes(found.group(2)), found.end()))
                .toList();
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTE.matcher(text).results()
                .forEach(found -> attributes.put(found.group(1), found.group(2) == null ? "" : plain(found.group(2))));
        return attributes;
    }

    /** The attribute's value, or an empty text. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** A text of a page without its escapes. */
    static String plain(String html) {
        var text = Pattern.compile("&#(x?)([0-9a-fA-F]+);").matcher(html).replaceAll(found -> {
            var code = Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16);
            return Matcher.quoteReplacement(Character.toString(code));
        });
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
