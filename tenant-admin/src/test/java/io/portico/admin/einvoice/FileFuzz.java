package io.portico.admin.einvoice;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for the file that breaks {@link AnyFileTest}; run by the command in operations.md. */
class FileFuzz {

    @MethodSource("whole")
    @FuzzTest(maxDuration = "10m")
    void read(byte @NotNull [] file) {
        AnyFileTest.read(file);
        AnyFileTest.judged(file);
    }

    /** What it begins with: guesses alone hardly ever come as far as an invoice. */
    static Stream<byte[]> whole() {
        return Stream.of(
                Samples.good("ubl-corrected"), Samples.good("cii-ro-prepaid"),
                Samples.pdf(Map.of("factur-x.xml", Samples.good("cii-ro-prepaid"))));
    }
}
