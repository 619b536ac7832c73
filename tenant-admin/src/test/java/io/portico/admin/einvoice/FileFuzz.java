package io.portico.admin.einvoice;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Looks for the file that breaks {@link AnyFileTest}; run by the command in operations.md. */
class FileFuzz {

    @FuzzTest(maxDuration = "10m")
    void read(byte @NotNull [] file) {
        AnyFileTest.read(file);
        AnyFileTest.judged(file);
    }
}
