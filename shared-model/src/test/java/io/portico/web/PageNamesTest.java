package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageNamesTest {

    private final PageNames methods = new PageNames();
    private final Context context = new Context();

    /** Something a page shows. */
    public record Row(String name) {

        public String greets(String other, long times) {
            return name + " greets " + other + " " + times;
        }

        public String said(String word) {
            return word;
        }

        public String said(long number) {
            return "number " + number;
        }

        public String all(Object... words) {
            return List.of(words).toString();
        }

        public String fails() {
            throw new IllegalArgumentException("on purpose");
        }
    }

    private static class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (value == null ? "" : Long.valueOf(value.toString()));
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    @Test
    void a_method_is_called_with_values_made_to_fit_as_often_as_one_likes() {
        assertEquals("Ona", call(new Row("Ona"), "name"));
        assertEquals("Petras", call(new Row("Petras"), "name"));
        assertEquals("Ona greets Petras 3", call(new Row("Ona"), "greets", "Petras", "3"));
        assertEquals("Ona greets  3", call(new Row("Ona"), "greets", null, 3));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void what_it_can_not_tell_apart_or_does_not_know_is_left_to_others() {
        for (var method : List.of("said", "all", "missing")) {
            context.setPropertyResolved(false);
            assertNull(call(new Row("Ona"), method, "x"));
            assertFalse(context.isPropertyResolved(), method);
        }
        assertNull(call(List.of("a row"), "size"));
        assertNull(call("a word", "replace", "w", "l"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void words_can_be_put_together() {
        assertEquals("state.PAID", call("state.", "concat", "PAID"));
    }

    @Test
    void what_the_method_throws_arrives_with_its_cause() {
        var thrown = assertThrows(ELException.class, () -> call(new Row("Ona"), "fails"));

        assertEquals("on purpose", thrown.getCause().getMessage());
    }

    private Object call(Object base, String method, Object... values) {
        var types = new Class<?>[values.length];
        return methods.invoke(context, base, method, types, values);
    }
}
