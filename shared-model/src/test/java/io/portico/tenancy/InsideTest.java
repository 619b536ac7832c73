package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsideTest {

    private final List<String> steps = new ArrayList<>();
    private final Firm acme = FewFirms.firm("acme");
    private final Inside inside = new Inside();
    private boolean busy;

    /** A thread that can be given a request's context, unless it has one. */
    private final class Thread implements RequestContextController {
        @Override
        public boolean activate() {
            if (!busy) steps.add("begins");
            return !busy;
        }

        @Override
        public void deactivate() {
            steps.add("ends");
        }
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void work_that_no_request_brought() {
        inside.current = new CurrentTenant();
        inside.contexts = (Instance<RequestContextController>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("get")) return new Thread();
                    return steps.add("is cleared away");
                });
    }

    @Test
    void is_done_in_its_firm_between_the_beginning_and_the_end_of_a_context_of_its_own() {
        assertEquals("acme", inside.tenant(acme, () -> {
            steps.add("works in " + inside.current.get().slug());
            return inside.current.get().slug();
        }));
        assertEquals(List.of("begins", "works in acme", "ends", "is cleared away"), steps);
    }

    @Test
    void leaves_nothing_behind_when_it_fails() {
        Runnable work = () -> {
            throw new ArithmeticException();
        };
        assertThrows(ArithmeticException.class, () -> inside.tenant(acme, work));
        assertEquals(List.of("begins", "ends", "is cleared away"), steps);
    }

    @Test
    void is_not_done_where_a_request_is_served() {
        busy = true;
        assertThrows(IllegalStateException.class, () -> inside.tenant(acme, () -> steps.add("works")));
        assertEquals(List.of(), steps);
    }
}
