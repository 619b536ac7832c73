package io.portico.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for the name that breaks {@link AnyDownloadTest}; run by the command in operations.md. */
class DownloadFuzz {

    @ValueSource(strings = {"sąskaita 2026/01.pdf", "a\"b;c.xml", "..\\x\r\nSet-Cookie: a=b"})
    @FuzzTest(maxDuration = "10m")
    void named(@NotNull String name) {
        AnyDownloadTest.named(name);
    }
}
