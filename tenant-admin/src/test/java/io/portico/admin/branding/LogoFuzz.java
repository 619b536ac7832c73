package io.portico.admin.branding;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for the file that breaks {@link AnyLogoTest}; run by the command in operations.md. */
class LogoFuzz {

    @MethodSource("whole")
    @FuzzTest(maxDuration = "10m")
    void uploaded(byte @NotNull [] file) {
        AnyLogoTest.uploaded(file);
    }

    /** What it begins with. */
    static Stream<byte[]> whole() throws IOException {
        return Stream.of(AnyLogoTest.picture("png"), AnyLogoTest.picture("jpeg"));
    }
}
