package io.portico.model.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.Examples;
import io.portico.model.access.Device;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInListTest {

    private static List<SignInRow> rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new SignInRow(Examples.NOW.minusSeconds(i), Way.CODE, true, false, Device.UNKNOWN, "192.0.2.1"))
                .toList();
    }

    @Test
    void shows_the_newest_five_and_keeps_the_others_folded_in_their_order() {
        var list = SignInList.of(rows(7));

        assertEquals(rows(5), list.newest());
        assertEquals(rows(7).subList(5, 7), list.earlier());
    }

    @Test
    void folds_nothing_where_there_are_few() {
        assertEquals(rows(2), SignInList.of(rows(2)).newest());
        assertEquals(List.of(), SignInList.of(rows(2)).earlier());
    }
}
