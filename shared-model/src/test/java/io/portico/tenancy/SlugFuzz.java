package io.portico.tenancy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for the word that breaks {@link AnySlugTest}; run by the command in operations.md. */
class SlugFuzz {

    @ValueSource(strings = {"acme-legal", "UAB „Žaliasis šilas“", "XN--acme", "S.C. Țara S.R.L."})
    @FuzzTest(maxDuration = "10m")
    void typed(@NotNull String text) {
        AnySlugTest.typed(text);
        AnySlugTest.called(text);
    }
}
