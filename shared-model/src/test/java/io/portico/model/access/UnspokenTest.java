package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnspokenTest {

    @Test
    void secrets_that_come_into_a_sentence_by_accident_do_not_tell_themselves() {
        var said = List.of(
                "" + OneTimeCode.fresh(), "" + Token.fresh(), "" + Secret.of("a secret of at least thirty-two characters"),
                "" + PasswordHash.ofNobody());
        assertEquals(List.of("a code", "a token", "a secret", "a password hash"), said);
    }
}
