package io.portico.overheard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.update.Update;

/**
 * Reads one statement: which tables of firms it touches without saying whose rows. A table is bound by
 * {@code tenant_id = ?} that must be true, or by the same firm as another table that is bound; an insert names the column.
 */
final class Reading {

    private final Set<String> firmsTables;
    private final Set<String> read = new TreeSet<>();
    private final Set<String> unbound = new TreeSet<>();

    private Reading(Set<String> firmsTables) {
        this.firmsTables = firmsTables;
    }

    /** The tables that any firm's rows could come from or go to; what can't be read counts as all it names. */
    static Set<String> unbound(String sql, Set<String> firmsTables) {
        var reading = new Reading(firmsTables);
        try {
            reading.statement(CCJSqlParserUtil.parse(sql));
            // A place in a statement that nobody thought of may hold a table as well.
            var overlooked = reading.named(sql);
            overlooked.removeAll(reading.read);
            reading.unbound.addAll(overlooked);
        } catch (JSQLParserException e) {
            reading.unbound.addAll(reading.named(sql));
        }
        return reading.unbound;
    }

    private Set<String> named(String sql) {
        var words = new TreeSet<>(List.of(sql.toLowerCase(Locale.ROOT).split("\\W+")));
        words.retainAll(firmsTables);
        return words;
    }

    private void statement(Statement statement) {
        if (statement instanceof Select select) select(select, Set.of());
        else if (statement instanceof Insert insert) insert(insert);
        else if (statement instanceof Update update) {
            var values = new ArrayList<Expression>();
            update.getUpdateSets().forEach(set -> values.addAll(set.getValues()));
            block(update.getTable(), joined(update.getStartJoins(), update.getJoins()), update.getWhere(), values, Set.of());
        } else if (statement instanceof Delete delete) {
            block(delete.getTable(), joined(delete.getJoins(), null), delete.getWhere(), List.of(), Set.of());
        }
    }

    private static List<Join> joined(List<Join> some, List<Join> others) {
        var all = new ArrayList<Join>();
        if (some != null) all.addAll(some);
        if (others != null) all.addAll(others);
        return all;
    }

    private void insert(Insert insert) {
        var table = Sources.plain(insert.getTable().getName());
        read.add(table);
        var names = insert.getColumns() != null
                && insert.getColumns().stream().anyMatch(column -> column.getColumnName().equalsIgnoreCase(Sources.FIRM));
        if (firmsTables.contains(table) && !names) unbound.add(table);
        if (insert.getSelect() != null) select(insert.getSelect(), Set.of());
    }

    private void select(Select select, Set<String> outer) {
        if (select instanceof ParenthesedSelect inner) select(inner.getSelect(), outer);
        else if (select instanceof SetOperationList list) list.getSelects().forEach(one -> select(one, outer));
        else if (select instanceof PlainSelect plain) {
            var values = new ArrayList<Expression>();
            plain.getSelectItems().forEach(item -> values.add(item.getExpression()));
            if (plain.getHaving() != null) values.add(plain.getHaving());
            block(plain.getFromItem(), joined(plain.getJoins(), null), plain.getWhere(), values, outer);
        }
        if (select.getWithItemsList() != null) select.getWithItemsList().forEach(with -> select(with.getSelect(), outer));
    }

    private void block(FromItem from, List<Join> joins, Expression where, List<Expression> values, Set<String> outer) {
        var sources = new Sources(firmsTables, outer);
        sources.add(from);
        joins.forEach(join -> sources.add(join.getRightItem()));
        sources.must(where);
        for (var join : joins) {
            for (var on : join.getOnExpressions()) {
                if (join.isLeft()) sources.mustFor(join.getRightItem(), on);
                else sources.must(on);
            }
        }
        read.addAll(sources.tables());
        unbound.addAll(sources.unbound());
        sources.derived().forEach(inner -> select(inner, outer));

        var bound = sources.bound();
        var expressions = new ArrayList<>(values);
        if (where != null) expressions.add(where);
        joins.forEach(join -> expressions.addAll(join.getOnExpressions()));
        expressions.forEach(expression -> expression.accept(new Inner(bound), null));
    }

    private final class Inner extends ExpressionVisitorAdapter<Void> {

        private final Set<String> outer;

        Inner(Set<String> outer) {
            this.outer = outer;
        }

        @Override
        public <S> Void visit(ParenthesedSelect inner, S context) {
            select(inner, outer);
            return null;
        }

        @Override
        public <S> Void visit(Select inner, S context) {
            select(inner, outer);
            return null;
        }
    }
}
