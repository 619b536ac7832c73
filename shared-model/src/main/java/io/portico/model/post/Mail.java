package io.portico.model.post;

import io.portico.model.Refusal;

/** What a letter says: a subject of one line, and the same text as HTML and plain. */
public record Mail(String subject, String html, String text) {

    public Mail {
        header(subject);
    }

    /** A text that may stand in a header, unchanged; one with a line break or another control character is refused. */
    public static String header(String text) {
        if (text.codePoints().anyMatch(Mail::breaks)) throw new Refusal("mail.header");
        return text;
    }

    private static boolean breaks(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
