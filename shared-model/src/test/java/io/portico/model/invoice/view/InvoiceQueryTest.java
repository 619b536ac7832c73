package io.portico.model.invoice.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.Standing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InvoiceQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SHARED = "i.customer.id = :customer and i.state in :shared";

    private final Map<String, Object> given = new LinkedHashMap<>();
    private String asked;

    @Test
    void starts_at_what_somebody_may_see() {
        ask(InvoiceFilter.ALL, null, false);

        assertTrue(asked.strip().split("\\s+where\\s+")[1].startsWith(SHARED), asked);
        assertEquals(17L, given.get("customer"));
        assertEquals(InvoiceState.SHARED, given.get("shared"));
    }

    @Test
    void never_widens_what_somebody_may_see_whatever_is_chosen() {
        var all = new InvoiceFilter(Set.of(Standing.values()), "x", TODAY, TODAY, "EUR", InvoiceOrder.DUE);
        ask(all, new Place("2026-11-29", "7ZQ4M9K2XW3TB"), true);

        var conditions = asked.substring(asked.indexOf("where")).split(" order by ")[0];
        assertEquals(0, depthOfOrs(conditions), conditions);
    }

    @Test
    void fills_every_gap_it_leaves() {
        for (var standing : Standing.values()) {
            ask(new InvoiceFilter(Set.of(standing), "", null, null, null, InvoiceOrder.OPEN), new Place("7", "X"), false);
            assertEquals(gaps(), new TreeSet<>(given.keySet()));
        }
    }

    @Test
    void searches_for_what_was_typed_and_not_for_a_pattern() {
        ask(new InvoiceFilter(Set.of(), "100%_!Ą", null, null, null, InvoiceOrder.NEWEST), null, false);
        assertEquals("%100!%!_!!ą%", given.get("words"));
        assertFalse(asked.contains("100"));
    }

    @Test
    void finds_a_credit_note_under_the_word_that_its_row_says() {
        ask(showing(Standing.CREDIT_NOTE), null, false);
        assertTrue(asked.contains("InvoiceKind.CREDIT_NOTE and i.state not in"), asked);

        for (var standing : List.of(Standing.DRAFT, Standing.CANCELLED)) {
            ask(showing(standing), null, false);
            assertFalse(asked.contains("InvoiceKind."), asked);
        }
    }

    private static InvoiceFilter showing(Standing standing) {
        return new InvoiceFilter(Set.of(standing), "", null, null, null, InvoiceOrder.NEWEST);
    }

    private TreeSet<String> gaps() {
        var gaps = new TreeSet<String>();
        Pattern.compile(":(\\w+)").matcher(asked).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    /** How many alternatives stand outside of every bracket, where they would undo what comes before them. */
    private static long depthOfOrs(String conditions) {
        var bare = conditions;
        for (var next = ""; !next.equals(bare); ) {
            next = bare;
            bare = bare.replaceAll("\\([^()]*\\)", "");
        }
        return Pattern.compile("\\bor\\b").matcher(bare).results().count();
    }

    private void ask(InvoiceFilter filter, Place place, boolean backwards) {
        given.clear();
        new InvoiceQuery(SHARED, filter, TODAY, "i.number", "i.subject")
                .with("customer", 17L)
                .with("shared", InvoiceState.SHARED)
                .page(recording(), filter.order(), new Stretch(place, backwards, Stretch.FEW));
    }

    private EntityManager recording() {
        var loader = getClass().getClassLoader();
        var query = (TypedQuery<?>) Proxy.newProxyInstance(
                loader, new Class<?>[] {TypedQuery.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setParameter")) given.put((String) arguments[0], arguments[1]);
                    return method.getName().equals("getResultList") ? List.of() : proxy;
                });
        return (EntityManager) Proxy.newProxyInstance(
                loader, new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    asked = (String) arguments[0];
                    return query;
                });
    }
}
