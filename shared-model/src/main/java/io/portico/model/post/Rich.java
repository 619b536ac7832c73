package io.portico.model.post;

/**
 * A paragraph that becomes HTML and plain text. What is marked as strong or as an address survives translation, because
 * it is marked inside the gaps of the sentence; everything else is escaped.
 */
record Rich(String marked, String linkColour) {

    private static final char STRONG = '\uE000';
    private static final char ADDRESS = '\uE001';
    private static final char END = '\uE002';
    private static final int LINE = 72;

    static String strong(String text) {
        return STRONG + bare(text) + STRONG + END;
    }

    static String address(String text) {
        return ADDRESS + bare(text) + ADDRESS + END;
    }

    /** A text without our marks: whoever wrote it can't have meant them. */
    static String bare(String text) {
        return text.replaceAll("[\uE000-\uE002]", "");
    }

    String html() {
        var link = "<a class=\"link\" style=\"color:" + linkColour + ";\" href=\"mailto:$1\">$1</a>";
        return escaped(marked)
                .replaceAll(STRONG + "([^\uE000-\uE002]*)" + STRONG + END, "<strong>$1</strong>")
                .replaceAll(ADDRESS + "([^\uE000-\uE002]*)" + ADDRESS + END, link)
                .replace("\n", "<br>");
    }

    /** Plain text in lines of at most 72 characters; a longer word keeps a line of its own. */
    String text() {
        var text = new StringBuilder();
        for (var line : bare(marked).split("\n", -1)) {
            if (!text.isEmpty()) text.append('\n');
            var length = 0;
            for (var word : line.split(" ")) {
                var breaks = length > 0 && length + 1 + word.length() > LINE;
                if (length > 0) text.append(breaks ? '\n' : ' ');
                length = breaks || length == 0 ? word.length() : length + 1 + word.length();
                text.append(word);
            }
        }
        return text.toString();
    }

    /** HTML in which the text reads as it was written, in attributes too. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
