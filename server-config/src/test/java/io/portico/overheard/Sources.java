package io.portico.overheard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/** What one level of a statement reads from, and which of it is bound to one firm. */
final class Sources {

    static final String FIRM = "tenant_id";

    private final Set<String> firmsTables;
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final List<Select> derived = new ArrayList<>();
    private final Set<String> bound;
    private final List<String[]> alike = new ArrayList<>();

    /** @param outer what is bound around this level, by the names it has there */
    Sources(Set<String> firmsTables, Set<String> outer) {
        this.firmsTables = firmsTables;
        bound = new TreeSet<>(outer);
    }

    static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("`", "").toLowerCase(Locale.ROOT);
    }

    void add(FromItem item) {
        if (item instanceof Table table) {
            tables.put(name(table), plain(table.getName()));
            // A name that is used again here means what it means here.
            bound.remove(name(table));
        } else if (item instanceof Select select) derived.add(select);
    }

    private static String name(Table table) {
        return table.getAlias() == null ? plain(table.getName()) : plain(table.getAlias().getName());
    }

    /** A condition that every row meets. */
    void must(Expression condition) {
        take(condition, null);
    }

    /** A condition that every row of this table meets that comes in at all. */
    void mustFor(FromItem item, Expression condition) {
        take(condition, item instanceof Table table ? name(table) : "");
    }

    private void take(Expression condition, String only) {
        if (condition instanceof ParenthesedExpressionList<?> list && list.size() == 1) take(list.get(0), only);
        else if (condition instanceof AndExpression both) {
            take(both.getLeftExpression(), only);
            take(both.getRightExpression(), only);
        } else if (condition instanceof InExpression in && in.getRightExpression() instanceof AndExpression rest) {
            // What follows a list is read as if it were part of it.
            take(rest, only);
        } else if (condition instanceof EqualsTo equal) {
            equal(equal.getLeftExpression(), equal.getRightExpression(), only);
            equal(equal.getRightExpression(), equal.getLeftExpression(), only);
        }
    }

    private void equal(Expression left, Expression right, String only) {
        var mine = firmOf(left);
        if (mine == null || only != null && !only.equals(mine)) return;

        if (right instanceof JdbcParameter || right instanceof LongValue
                || right instanceof ParenthesedSelect) bound.add(mine);
        else if (firmOf(right) != null) alike.add(new String[] {mine, firmOf(right)});
    }

    private String firmOf(Expression expression) {
        if (!(expression instanceof Column column) || !column.getColumnName().equalsIgnoreCase(FIRM)) return null;
        if (column.getTable() != null && column.getTable().getName() != null) return plain(column.getTable().getName());
        return tables.size() == 1 ? tables.keySet().iterator().next() : null;
    }

    Set<String> bound() {
        var before = -1;
        while (before != bound.size()) {
            before = bound.size();
            for (var pair : alike) {
                if (bound.contains(pair[1])) bound.add(pair[0]);
            }
        }
        return bound;
    }

    Set<String> unbound() {
        var open = new TreeSet<String>();
        tables.forEach((name, table) -> {
            if (firmsTables.contains(table) && !bound().contains(name)) open.add(table);
        });
        return open;
    }

    Set<String> tables() {
        return new TreeSet<>(tables.values());
    }

    List<Select> derived() {
        return derived;
    }
}
