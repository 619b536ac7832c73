package io.portico.model.words;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for the amount that breaks {@link AnyAmountTest}; run by the command in operations.md. */
class AmountFuzz {

    @ValueSource(strings = {"1 234,50", "-12.50", "€ 1'000", "JP¥1,000", "0.005"})
    @FuzzTest(maxDuration = "10m")
    void typed(@NotNull String text) {
        AnyAmountTest.typed(text);
    }
}
