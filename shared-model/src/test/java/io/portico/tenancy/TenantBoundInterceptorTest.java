package io.portico.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantBoundInterceptorTest {

    private final TenantBoundInterceptor bound = new TenantBoundInterceptor();
    private final List<String> steps = new ArrayList<>();
    private final Map<Object, Object> transaction = new HashMap<>();

    @BeforeEach
    void a_transaction_of_acme() {
        bound.current = new CurrentTenant();
        bound.current.enter(FewFirms.firm("acme"));
        bound.seats = new Seats();
        bound.em = told(EntityManager.class, (method, arguments) -> steps.add(method + " " + arguments[0]));
        bound.transaction = told(TransactionSynchronizationRegistry.class, (method, arguments) -> switch (method) {
            case "getResource" -> transaction.get(arguments[0]);
            case "putResource" -> transaction.put(arguments[0], arguments[1]);
            default -> steps.add(method);
        });
    }

    private interface Told {
        Object by(String method, Object... arguments);
    }

    private static <T> T told(Class<T> type, Told told) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> told.by(method.getName(), arguments)));
    }

    private Object call(Callable<?> work) throws Exception {
        var call = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> work.call());
        return bound.bind((InvocationContext) call);
    }

    @Test
    void every_query_is_the_firms_before_the_first_one_runs() throws Exception {
        assertEquals("read", call(() -> {
            steps.add("reads");
            return "read";
        }));
        assertEquals(List.of("setProperty " + TenantOwned.PROPERTY, "reads"), steps);
    }

    @Test
    void nothing_is_read_where_no_firm_was_entered() {
        bound.current.leave();
        assertThrows(IllegalStateException.class, () -> call(() -> steps.add("reads")));
        assertEquals(List.of(), steps);
    }

    @Test
    void what_somebody_writes_who_only_looks_is_given_up_once_all_is_read() throws Exception {
        bound.current.look("/as/petras");

        assertEquals("seen", call(() -> {
            call(() -> steps.add("reads"));
            steps.add("reads on");
            return "seen";
        }));
        steps.removeIf(step -> step.startsWith("setProperty"));
        assertEquals(List.of("reads", "reads on", "setRollbackOnly"), steps);
    }

    @Test
    void a_second_firm_in_the_transaction_finds_all_of_the_first_written_and_nothing_at_hand() throws Exception {
        bound.em = told(EntityManager.class, (method, arguments) -> steps.add(method));
        call(() -> call(() -> {
            bound.current = new CurrentTenant();
            bound.current.enter(FewFirms.firm("globex"));
            call(() -> steps.add("reads"));
            return call(() -> steps.add("reads on"));
        }));

        assertEquals(List.of("setProperty", "setProperty", "flush", "clear", "setProperty", "reads", "setProperty", "reads on"),
                steps);
    }

    @Test
    void a_transaction_that_is_over_leaves_its_seat_to_the_next() throws Exception {
        for (var each = 0; each < 20; each++) {
            transaction.clear();
            call(() -> steps.add("reads"));
        }

        assertEquals(20, steps.stream().filter("reads"::equals).count());
    }
}
