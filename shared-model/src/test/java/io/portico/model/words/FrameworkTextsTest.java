package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkTextsTest {

    private static final String REQUIRED = "jakarta.faces.component.UIInput.REQUIRED";

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_empty_field_is_answered_in_the_readers_language_whatever_the_machine_speaks(Language language) {
        var notNull = NotNull.class.getName() + ".message";
        for (var pair : List.of("io.portico.faces:" + REQUIRED, "ValidationMessages:" + notNull)) {
            var bundle = ResourceBundle.getBundle(pair.split(":")[0], language.locale());
            var expected = switch (language) {
                case EN -> "Fill this in.";
                case LT -> "Užpildykite šį laukelį.";
                case DE -> "Füllen Sie dieses Feld aus.";
                case RO -> "Completați acest câmp.";
                case KK -> "Осы өрісті толтырыңыз.";
            };
            assertEquals(expected, bundle.getString(pair.split(":")[1]));
        }
    }

    @Test
    void every_rule_of_bean_validation_has_its_sentence() throws ClassNotFoundException {
        var bundle = ResourceBundle.getBundle("ValidationMessages", Language.KK.locale());
        var rules = List.of("AssertFalse", "AssertTrue", "DecimalMax", "DecimalMin", "Digits", "Email", "Future",
                "FutureOrPresent", "Max", "Min", "Negative", "NegativeOrZero", "NotBlank", "NotEmpty", "NotNull",
                "Null",
                "Past", "PastOrPresent", "Pattern", "Positive", "PositiveOrZero", "Size");
        for (var rule : rules) {
            var type = Class.forName("jakarta.validation.constraints." + rule);
            assertTrue(type.isAnnotationPresent(Constraint.class));
            assertTrue(bundle.containsKey(type.getName() + ".message"), rule);
        }
    }
}
