package io.portico.model.words;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Looks for the amount that breaks {@link AnyAmountTest}; run by the command in operations.md. */
class AmountFuzz {

    @FuzzTest(maxDuration = "10m")
    void typed(@NotNull String text) {
        AnyAmountTest.typed(text);
    }
}
