package io.portico.model.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void shows_the_three_corners_that_phones_look_for_inside_a_quiet_rim() {
        var code = QrCode.of("otpauth://totp/Portico:ruta%40acme.example?secret=GEZDGNBVGY3TQOJQ&issuer=Portico");

        assertTrue(code.path().startsWith("M4 4h7v1h-7z"), code.path());
        assertTrue(code.path().contains("M" + (code.side() - 11) + " 4h7v1h-7z"));
        assertTrue(code.path().contains("M4 " + (code.side() - 11) + "h7v1h-7z"));
        assertEquals(1, code.side() % 4, "sides of versions grow by four");
    }
}
