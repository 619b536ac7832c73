package io.portico.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Looks for the name that breaks {@link AnyDownloadTest}; run by the command in operations.md. */
class DownloadFuzz {

    @FuzzTest(maxDuration = "10m")
    void named(@NotNull String name) {
        AnyDownloadTest.named(name);
    }
}
