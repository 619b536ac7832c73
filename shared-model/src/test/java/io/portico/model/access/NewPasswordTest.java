package io.portico.model.access;

import static io.portico.model.access.PasswordRule.WITH_SECOND_STEP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewPasswordTest {

    private static List<String> problems(String typed, String again) {
        return new NewPassword(typed, again).problems(WITH_SECOND_STEP, List.of("Acme")).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @Test
    void may_be_used_when_it_was_typed_twice_alike() {
        assertEquals(List.of(), problems("Xq7#mT0cWb", "Xq7#mT0cWb"));
    }

    @Test
    void is_told_of_everything_at_once_each_at_its_field() {
        assertEquals(List.of("again password.differ"), problems("Xq7#mT0cWb", "Xq7#mT0cWB"));
        assertEquals(List.of("again password.differ"), problems("Xq7#mT0cWb", null));
        assertEquals(List.of("password password.tooShort", "again password.differ"), problems("Xq7", "Xq8"));
    }

    @Test
    void that_was_not_typed_at_all_differs_from_nothing() {
        assertEquals(List.of("password password.empty"), problems(null, null));
        assertEquals(List.of("password password.empty"), problems(null, "Xq7"));
    }
}
