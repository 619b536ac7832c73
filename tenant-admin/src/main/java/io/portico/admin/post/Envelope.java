package io.portico.admin.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.EmailAddress;
import io.portico.model.post.Mail;
import io.portico.tenancy.Firm;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/**
 * One letter as it travels: from the firm by name, to one recipient, the same text plain and as HTML, and always with the
 * same Message-ID, so that a mail program shows a letter sent twice only once.
 */
final class Envelope extends MimeMessage {

    private static final String CHARSET = UTF_8.name();

    private final String messageId;

    Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Addresses a mail; a line break in anything that becomes a header is refused (security.md M-4). */
    static Envelope of(Session session, ClaimedLetter letter, Mail mail, Firm firm, String sender, Instant now)
            throws MessagingException {
        var envelope = new Envelope(session, letter.messageId());
        envelope.setFrom(address(sender, firm.name()));
        if (firm.contactEmail() != null) {
            envelope.setReplyTo(new InternetAddress[] {address(firm.contactEmail(), firm.name())});
        }
        var recipient = EmailAddress.of(letter.recipient()).deliverable();
        envelope.setRecipient(RecipientType.TO, new InternetAddress(Mail.header(recipient), true));
        envelope.setSubject(Mail.header(mail.subject()), CHARSET);
        envelope.setSentDate(Date.from(now));
        // RFC 3834: nobody wrote it by hand. An invitation is a colleague's own act.
        if (!letter.kind().equals("invitation")) envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setContent(bothWays(mail));
        envelope.saveChanges();
        return envelope;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var written = new InternetAddress(Mail.header(address), true);
            written.setPersonal(Mail.header(name), CHARSET);
            return written;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMultipart bothWays(Mail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.text(), CHARSET, "plain");
        var html = new MimeBodyPart();
        html.setText(mail.html(), CHARSET, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
