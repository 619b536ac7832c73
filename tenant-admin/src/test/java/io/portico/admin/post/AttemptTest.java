package io.portico.admin.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.admin.post.Attempt.Outcome;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Address[] NONE = {};

    @Test
    void a_recipient_the_server_does_not_know_is_refused_for_good_in_its_words() throws AddressException {
        var reply = new MessagingException("550 5.1.1 <nurlan@auliyeata.example>: no such\r\n mailbox\n");
        var invalid = new Address[] {new InternetAddress("nurlan@auliyeata.example")};

        var attempt = Attempt.failed(new SendFailedException("Invalid Addresses", reply, NONE, NONE, invalid));

        assertEquals(Outcome.REFUSED, attempt.outcome());
        assertEquals("550 5.1.1 <nurlan@auliyeata.example>: no such mailbox", attempt.reason());
    }

    @Test
    void a_server_that_is_busy_is_asked_again() throws AddressException {
        var reply = new MessagingException("451 4.7.1 try again later");
        var unsent = new Address[] {new InternetAddress("nurlan@auliyeata.example")};

        var attempt = Attempt.failed(new SendFailedException("Not sent", reply, NONE, unsent, NONE));

        assertEquals(new Attempt(Outcome.FAILED, "451 4.7.1 try again later"), attempt);
    }

    @Test
    void a_line_that_went_dead_is_tried_again_and_says_why() {
        var attempt = Attempt.failed(new MessagingException("Exception reading response", new SocketTimeoutException("Read timed out")));

        assertEquals(new Attempt(Outcome.FAILED, "Read timed out"), attempt);
    }

    @Test
    void a_long_story_is_cut_to_what_the_table_holds() {
        assertEquals(300, Attempt.failed(new MessagingException("554 " + "x".repeat(1000))).reason().length());
    }
}
