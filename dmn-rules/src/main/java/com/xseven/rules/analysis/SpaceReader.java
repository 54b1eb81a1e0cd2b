package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.Condition.Either;
import com.xseven.rules.Condition.Every;
import com.xseven.rules.Condition.Expression;
import com.xseven.rules.Condition.Negated;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.TableLogic;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.Value;
import com.xseven.rules.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the space of a table: an axis for each thing that columns test, and those that their cells add. */
final class SpaceReader {

    private static final String OTHER = "something else";

    private final TableOutline outline;
    private final TableLogic logic;
    private final Set<String> wholeNumbers;
    private final List<Axis> axes = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Axis, Integer> additional = new HashMap<>();

    private SpaceReader(DecisionTable table, Set<String> wholeNumbers) {
        outline = table.outline();
        logic = table.logic();
        this.wholeNumbers = wholeNumbers;
    }

    static Space read(DecisionTable table, Set<String> wholeNumbers) {
        return new SpaceReader(table, wholeNumbers).read();
    }

    private Space read() {
        for (int column = 0; column < outline.inputs().size(); column++) {
            if (!columns.containsKey(outline.inputs().get(column).name())) {
                columns.put(outline.inputs().get(column).name(), axes.size());
                axes.add(values(column));
            }
        }
        List<Map<Integer, BitSet>> rows = logic.rows().stream().map(this::row).toList();
        Box whole = new Box(axes.stream().map(SpaceReader::all).toList());
        return new Space(
                outline,
                logic,
                axes,
                whole,
                rows.stream().map(row -> box(row, whole)).toList());
    }

    private static Box box(Map<Integer, BitSet> row, Box whole) {
        return new Box(IntStream.range(0, whole.sides().size())
                .mapToObj(axis -> row.getOrDefault(axis, whole.side(axis)))
                .toList());
    }

    private static BitSet all(Axis axis) {
        BitSet all = new BitSet(axis.size());
        all.set(0, axis.size());
        return all;
    }

    private Map<Integer, BitSet> row(TableLogic.Row row) {
        Map<Integer, BitSet> sides = new HashMap<>();
        for (int column = 0; column < row.conditions().size(); column++) {
            restrict(sides, outline.inputs().get(column), row.conditions().get(column));
        }
        return sides;
    }

    private void restrict(Map<Integer, BitSet> sides, Column column, Condition condition) {
        Optional<Expression> comparedWith = Conditions.comparedWith(condition);
        if (Conditions.isPlain(condition)) {
            int axis = Objects.requireNonNull(columns.get(column.name()), column.name());
            keep(sides, axis, ((Axis.Values) axes.get(axis)).pieces(condition));
        } else if (comparedWith.isPresent()) {
            Axis.Relation axis = new Axis.Relation(
                    column.name(), column.label(), comparedWith.get(), column.type() == ValueType.NUMBER);
            keep(sides, add(axis), axis.pieces(condition));
        } else {
            switch (condition) {
                case Every every -> every.conditions().forEach(part -> restrict(sides, column, part));
                case Negated(Either either) ->
                    either.conditions().forEach(part -> restrict(sides, column, new Negated(part)));
                case Negated(Negated(Condition twice)) -> restrict(sides, column, twice);
                case Negated(Condition unclear) -> unclear(sides, column, unclear, Axis.Unclear.FAILS);
                default -> unclear(sides, column, condition, Axis.Unclear.HOLDS);
            }
        }
    }

    private void unclear(Map<Integer, BitSet> sides, Column column, Condition condition, int piece) {
        BitSet pieces = new BitSet();
        pieces.set(piece);
        keep(sides, add(new Axis.Unclear(column.name(), column.label(), condition)), pieces);
    }

    private static void keep(Map<Integer, BitSet> sides, int axis, BitSet pieces) {
        sides.merge(axis, pieces, (before, more) -> {
            BitSet both = (BitSet) before.clone();
            both.and(more);
            return both;
        });
    }

    private int add(Axis axis) {
        return additional.computeIfAbsent(axis, fresh -> {
            axes.add(fresh);
            return axes.size() - 1;
        });
    }

    private Axis.Values values(int column) {
        Column head = outline.inputs().get(column);
        Condition allowed = new Every(columnsTesting(head.name())
                .mapToObj(same -> logic.inputs().get(same).allowed())
                .filter(Conditions::isPlain)
                .toList());
        List<Value> named = columnsTesting(head.name())
                .boxed()
                .flatMap(this::conditions)
                .flatMap(Condition::values)
                .filter(value -> value.type() == head.type())
                .distinct()
                .toList();
        return head.type() == ValueType.NUMBER ? numbers(head, named, allowed) : words(head, named, allowed);
    }

    private NumberAxis numbers(Column head, List<Value> named, Condition allowed) {
        SortedSet<BigDecimal> cuts = named.stream()
                .map(value -> ((Value.Decimal) value).number())
                .collect(Collectors.toCollection(TreeSet::new));
        return NumberAxis.of(head.name(), head.label(), cuts, wholeNumbers.contains(head.name()), allowed);
    }

    private static WordAxis words(Column head, List<Value> named, Condition allowed) {
        if (head.type() == ValueType.BOOLEAN) {
            List<Value> both = Stream.of(Value.of(true), Value.of(false))
                    .filter(value -> Conditions.holds(allowed, value))
                    .toList();
            return new WordAxis(head.name(), head.label(), both, false);
        }
        Value other = Value.of(OTHER);
        boolean others = Conditions.holds(allowed, other);
        List<Value> samples = Stream.concat(named.stream(), others ? Stream.of(other) : Stream.of())
                .filter(value -> Conditions.holds(allowed, value))
                .toList();
        return new WordAxis(head.name(), head.label(), samples, others);
    }

    private IntStream columnsTesting(String expression) {
        return IntStream.range(0, outline.inputs().size())
                .filter(column -> outline.inputs().get(column).name().equals(expression));
    }

    /** The allowed values first, so that examples begin with what the column lists first. */
    private Stream<Condition> conditions(int column) {
        return Stream.concat(
                Stream.of(logic.inputs().get(column).allowed()),
                logic.rows().stream().map(row -> row.conditions().get(column)));
    }
}
