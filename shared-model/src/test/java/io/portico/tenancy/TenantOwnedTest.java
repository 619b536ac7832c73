package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TenantOwnedTest {

    private static final class Paper extends TenantOwned {}

    private static final class Person extends TenantOwned {}

    private static <T extends TenantOwned> T row(T row, Long key) {
        try {
            var id = TenantOwned.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(row, key);
            return row;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void two_readings_of_one_row_are_the_same_to_everybody() {
        assertEquals(row(new Paper(), 7L), row(new Paper(), 7L));
        assertEquals(row(new Paper(), 7L).hashCode(), row(new Paper(), 7L).hashCode());
        assertNotEquals(row(new Paper(), 7L).hashCode(), row(new Paper(), 8L).hashCode());
        assertEquals(7L, row(new Paper(), 7L).id());
    }

    @Test
    void rows_of_other_keys_or_of_another_kind_are_others() {
        assertNotEquals(row(new Paper(), 7L), row(new Paper(), 8L));
        assertNotEquals(row(new Paper(), 7L), row(new Person(), 7L));
        assertNotEquals(row(new Paper(), 7L), "7");
        assertNotEquals(null, row(new Paper(), 7L));
    }

    @Test
    void what_is_not_stored_yet_is_like_nothing_but_itself() {
        var fresh = new Paper();
        assertEquals(fresh, fresh);
        assertNotEquals(fresh, new Paper());
        assertNotEquals(fresh, row(new Paper(), 7L));
        assertNotEquals(row(new Paper(), 7L), fresh);
    }
}
