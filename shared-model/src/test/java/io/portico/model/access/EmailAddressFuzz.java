package io.portico.model.access;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for the address that breaks {@link AnyEmailAddressTest}; run by the command in operations.md. */
class EmailAddressFuzz {

    @ValueSource(strings = {"ruta@acme.example", "Petras.O'Neil+tag@Žalia-Šaka.example", "xn--a@xn--bcher-kva.example"})
    @FuzzTest(maxDuration = "10m")
    void typed(@NotNull String text) {
        AnyEmailAddressTest.typed(text);
        AnyEmailAddressTest.typed("ruta@" + text);
    }
}
