package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInMethodTest {

    @ParameterizedTest
    @CsvSource({"CODE, true, false, false", "PASSWORD, false, true, false", "EITHER, true, true, false",
            "TWO_STEPS, false, true, true"})
    void lets_in_by_what_it_names_and_by_nothing_else(SignInMethod method, boolean code, boolean password,
            boolean second) {
        assertEquals(code, method.allowsCode());
        assertEquals(password, method.allowsPassword());
        assertEquals(second, method.needsSecondStep());
    }
}
