package io.portico.client.demo;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail that the demo's mail server kept.
 *
 * @param id the moment it arrived, in milliseconds: it names the mail's file and sorts
 * @param from name and address, {@code replyTo} and {@code to} bare addresses
 */
public record CaughtMail(
        String id, String from, String replyTo, String to, String subject, String text, String html, Instant receivedAt) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static CaughtMail of(String id, MimeMessage message) throws MessagingException, IOException {
        return new CaughtMail(
                id,
                first(message.getFrom(), true),
                first(message.getReplyTo(), false),
                first(message.getAllRecipients(), false),
                message.getSubject(),
                part(message, "text/plain"),
                part(message, "text/html"),
                Instant.ofEpochMilli(Long.parseLong(id)));
    }

    /** Whether it went to this address; nothing wanted is everything. */
    boolean isTo(String wanted) {
        return wanted == null || wanted.isBlank() || to.equalsIgnoreCase(wanted.strip());
    }

    /** The addresses in its text, to be followed from a page that shows it plain. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static String first(Address[] addresses, boolean named) {
        if (addresses == null || addresses.length == 0) return "";

        var address = (InternetAddress) addresses[0];
        var name = address.getPersonal();
        return named && name != null ? name + " <" + address.getAddress() + ">" : address.getAddress();
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return ((String) part.getContent()).replace("\r\n", "\n");
        if (!part.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/")) return "";

        var parts = (Multipart) part.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            var found = part(parts.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }
}
