package io.portico.journeys.ui;

import io.portico.sweeps.Secrets;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail as its reader sees it; the source is there for what only a mail program sees. */
public record Mail(InternetAddress from, List<String> to, String subject, String text, String html, String source) {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{4})[ \\u00a0\\u202f]?(\\d{4})\\b");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>)]+");

    static Mail of(MimeMessage message) throws MessagingException, IOException {
        var source = new ByteArrayOutputStream();
        message.writeTo(source);
        var text = part(message, "text/plain").orElse("");
        Secrets.inLinks(text);
        return new Mail((InternetAddress) message.getFrom()[0],
                Arrays.stream(message.getAllRecipients()).map(to -> ((InternetAddress) to).getAddress()).toList(),
                message.getSubject(), text, part(message, "text/html").orElse(""),
                source.toString(StandardCharsets.ISO_8859_1));
    }

    /** The eight digits of a sign-in code. */
    public String code() {
        var digits = CODE.matcher(text);
        if (!digits.find()) throw new AssertionError("There is no code in: " + text);
        Secrets.used(digits.group());
        return Secrets.used(digits.group(1) + digits.group(2));
    }

    /** As many digits that are not this code, and no round number either, which a log of a database may hold. */
    public static String unlike(String code) {
        var last = code.length() - 1;
        return code.substring(0, last) + (code.charAt(last) == '9' ? '0' : (char) (code.charAt(last) + 1));
    }

    /** The first address in the text that holds these words. */
    public String link(String part) {
        return LINK.matcher(text).results().map(result -> result.group()).filter(link -> link.contains(part))
                .findFirst().orElseThrow(() -> new AssertionError("There is no link with " + part + " in: " + text));
    }

    boolean isTo(String address) {
        return to.stream().map(to -> to.toLowerCase(Locale.ROOT)).collect(Collectors.toSet())
                .contains(address.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return Optional.of((String) part.getContent());
        if (!(part.getContent() instanceof Multipart parts)) return Optional.empty();
        for (var i = 0; i < parts.getCount(); i++) {
            var found = part(parts.getBodyPart(i), type);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
