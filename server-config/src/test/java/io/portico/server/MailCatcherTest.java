package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMessage.RecipientType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir Path folder;
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = new MailCatcher(folder);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void mails_lie_there_whole_and_in_the_order_they_came() throws MessagingException, IOException {
        for (var number = 1; number <= 12; number++) send("Number " + number);

        var files = files();
        assertEquals(12, files.size());
        for (var number = 1; number <= 12; number++) {
            assertTrue(Files.readString(files.get(number - 1)).contains("Subject: Number " + number + "\r\n"));
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void send(String subject) throws MessagingException {
        var server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", String.valueOf(catcher.port()));
        var message = new MimeMessage(Session.getInstance(server));
        message.setFrom(new InternetAddress("portal@mail.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("olivia@example.com"));
        message.setSubject(subject);
        message.setText("Hello");
        Transport.send(message);
    }
}
