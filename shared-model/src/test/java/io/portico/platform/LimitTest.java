package io.portico.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.access.OneTimeCode;
import io.portico.model.client.ClientSession;
import io.portico.model.client.PasswordReset;
import io.portico.model.colleague.StaffSession;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers as they were decided; whoever changes one changes the decision. */
class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "CODE_MAIL_PAUSE, 1, PT1M",
        "CODE_MAILS_PER_HOUR, 5, PT1H",
        "CODE_MAILS_PER_DAY, 10, P1D",
        "CODE_MAILS_PER_NETWORK, 30, PT1H",
        "CODE_MAILS_PER_ADDRESS_ANYWHERE, 20, P1D",
        "CODE_FAILURES_PER_HOUR, 10, PT1H",
        "CODE_FAILURES_PER_DAY, 50, P1D",
        "PASSWORD_FAILURES, 10, PT15M",
        "PASSWORD_PAUSE, 1, PT30S",
        "PASSWORD_FAILURES_PER_NETWORK, 100, PT1H",
        "SIGN_UPS_PER_NETWORK, 5, PT1H",
        "INVITATIONS_PER_DAY, 1000, P1D",
        "INVITATIONS_PER_RECIPIENT, 3, P1D",
        "INVITATIONS_PER_RECIPIENT_ANYWHERE, 10, P1D"
    })
    void allow_what_was_decided(Limit limit, int most, Duration window) {
        assertEquals(most, limit.most());
        assertEquals(window, Duration.ofSeconds(limit.seconds()));
    }

    @Test
    void a_code_lives_ten_minutes_and_five_tries() {
        assertEquals(Duration.ofMinutes(10), OneTimeCode.LIFE);
        assertEquals(5, OneTimeCode.TRIES);
    }

    @Test
    void a_way_to_a_new_password_lives_half_an_hour() {
        assertEquals(Duration.ofMinutes(30), PasswordReset.LIFE);
    }

    @Test
    void a_client_stays_an_hour_at_rest_and_a_day_in_all_a_colleague_half_as_long() {
        assertEquals(Duration.ofMinutes(60), ClientSession.IDLE);
        assertEquals(Duration.ofHours(24), ClientSession.ABSOLUTE);
        assertEquals(10, ClientSession.MOST);
        assertEquals(Duration.ofMinutes(30), StaffSession.IDLE);
        assertEquals(Duration.ofHours(12), StaffSession.ABSOLUTE);
        assertEquals(10, StaffSession.MOST);
    }
}
