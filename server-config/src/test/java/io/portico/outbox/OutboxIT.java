package io.portico.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private static final String NOW = "0 second";

    private final Example firm = Example.firm();
    private final Letters letters = new Letters(firm);
    private final Mailbox mailbox = new Mailbox();
    private final String petras = Example.address("petras");

    @Test
    void a_mail_comes_from_the_firm_and_leaves_nothing_behind() {
        var id = letters.add("code", 0, petras, NOW);

        var mail = mailbox.next(petras);

        assertEquals("Acme Legal", mail.from().getPersonal());
        assertEquals("portal@mail.example", mail.from().getAddress());
        assertEquals("Jūsų kodas – Әулиеата", mail.subject());
        assertEquals("Labas, Әулиеата", mail.text().strip());
        assertEquals("<p>Labas, Әулиеата</p>", mail.html().strip());
        assertTrue(mail.source().contains("Message-ID: " + id));
        assertTrue(mail.source().contains("Reply-To: Acme Legal <help@acme.example>"));
        assertTrue(mail.source().contains("Auto-Submitted: auto-generated"));
        assertFalse(mail.source().toLowerCase(Locale.ROOT).contains("portico"));
        assertFalse(mail.source().toLowerCase(Locale.ROOT).contains("x-mailer"));
        letters.await(id, "SENT");
        assertNull(letters.look(id, "content"), "what a sent letter said");
    }

    @Test
    void a_refused_recipient_ends_the_letter_and_the_timeline_says_that_the_invitation_bounced() {
        var address = "nurlan." + PublicId.fresh().value().toLowerCase(Locale.ROOT) + "@gone.example";
        var id = letters.add("invitation", 1, address, "1 hour");
        invite(id, address);

        letters.change(id, "not_before = utc_timestamp(6)");
        letters.await(id, "DEAD");

        assertTrue(letters.look(id, "problem").toString().matches("5\\d\\d .*" + address + ".*"));
        assertNull(letters.look(id, "content"), "what a dead letter said");
        assertEquals(1, letters.look(id, "attempts"));
        assertEquals(address, Example.look(
                "select subject from timeline_event where tenant_id = ? and kind = 'INVITATION_BOUNCED'", firm.id()));
    }

    private void invite(String messageId, String address) {
        var client = firm.client(address);
        var share = firm.share(client, firm.customer("UAB „Baltijos medienos eksportas“"));
        Example.change("""
                insert into invitation (tenant_id, public_id, client_id, share_id, letter_id, token_hash, invited_by, created_at,
                    expires_at) select tenant_id, ?, ?, ?, id, ?, 'Rūta', utc_timestamp(6), utc_timestamp(6) + interval 14 day
                    from letter where message_id = ?
                """, PublicId.fresh().value(), client.id(), share.id(), Token.fresh().hash(), messageId);
    }

    @Test
    void a_letter_held_by_a_sender_that_died_is_sent_once_its_lease_is_over() {
        var held = letters.add("code", 0, petras, "1 hour");
        letters.change(held, "claimed_by = 'gone', lease_until = utc_timestamp(6) + interval 1 hour, fence = 1,"
                + " not_before = utc_timestamp(6)");
        letters.await(letters.add("code", 0, Example.address("olivia"), NOW), "SENT");
        assertEquals("READY", letters.look(held, "state"));
        assertEquals(0, Letters.arrivals(held));

        letters.change(held, "lease_until = utc_timestamp(6)");
        letters.await(held, "SENT");

        assertEquals(1, Letters.arrivals(held));
    }

    @Test
    void a_sender_that_dies_after_handing_over_costs_a_second_copy_with_the_same_message_id() {
        var id = letters.add("notice", 2, petras, NOW);
        letters.await(id, "SENT");

        Example.change("""
                update letter set state = 'READY', content = ?, claimed_by = 'gone', lease_until = utc_timestamp(6)
                where message_id = ?
                """, Letters.sealed(), id);
        letters.await(id, "SENT");

        assertEquals(2, Letters.arrivals(id));
    }

    @Test
    void no_letter_is_sent_twice_and_codes_go_first() {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 200; i++) ids.add(letters.add("notice", 2, Example.address("many"), "1 hour"));
        var code = letters.add("code", 0, petras, "1 hour");

        Example.change("update letter set not_before = utc_timestamp(6) where tenant_id = ?", firm.id());
        letters.await("SENT");

        for (var id : ids) assertEquals(1, Letters.arrivals(id), id);
        var last = (LocalDateTime) Example.look("select max(sent_at) from letter where tenant_id = ?", firm.id());
        assertTrue(((LocalDateTime) letters.look(code, "sent_at")).isBefore(last));
    }

    @Test
    void a_letter_that_nobody_waits_for_any_more_is_dropped_and_wiped() {
        var id = letters.add("code", 0, petras, "1 hour");

        letters.change(id, "expires_at = utc_timestamp(6), not_before = utc_timestamp(6)");
        letters.await(id, "DROPPED");

        assertNull(letters.look(id, "content"));
        assertEquals(0, Letters.arrivals(id));
    }

    @Test
    void a_letter_that_cannot_be_written_is_tried_again_and_given_up_in_the_end() {
        var id = letters.add("notice", 2, petras, "1 hour");
        letters.change(id, "content = 'not sealed', not_before = utc_timestamp(6)");
        letters.await(letters.add("notice", 2, Example.address("olivia"), NOW), "SENT");

        letters.hurry(id, "DEAD");

        assertEquals(10, letters.look(id, "attempts"));
        assertEquals(0, Letters.arrivals(id));
    }
}
