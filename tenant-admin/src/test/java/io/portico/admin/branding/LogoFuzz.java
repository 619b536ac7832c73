package io.portico.admin.branding;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Looks for the file that breaks {@link AnyLogoTest}; run by the command in operations.md. */
class LogoFuzz {

    @FuzzTest(maxDuration = "10m")
    void uploaded(byte @NotNull [] file) {
        AnyLogoTest.uploaded(file);
    }
}
