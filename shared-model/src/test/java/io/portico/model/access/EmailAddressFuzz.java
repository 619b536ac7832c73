package io.portico.model.access;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Looks for the address that breaks {@link AnyEmailAddressTest}; run by the command in operations.md. */
class EmailAddressFuzz {

    @FuzzTest(maxDuration = "10m")
    void typed(@NotNull String text) {
        AnyEmailAddressTest.typed(text);
        AnyEmailAddressTest.typed("ruta@" + text);
    }
}
