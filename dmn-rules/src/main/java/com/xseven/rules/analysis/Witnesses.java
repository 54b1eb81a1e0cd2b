package com.xseven.rules.analysis;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Value;
import com.xseven.rules.ValueType;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes facts that lie in a box, and asks the table itself what it decides for them. The same every time. */
final class Witnesses {

    private static final int ATTEMPTS = 200;
    private static final int PLAIN_ATTEMPTS = 4;
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, 10, 60, 100, 1_000);

    private final DecisionTable table;
    private final Space space;
    private final List<Value> texts;

    Witnesses(DecisionTable table, Space space) {
        this.table = table;
        this.space = space;
        Set<String> known = new TreeSet<>();
        for (Axis axis : space.axes()) {
            if (axis instanceof WordAxis words) {
                words.samples().forEach(sample -> known.add(sample.toString()));
            }
        }
        known.add("something else");
        texts = known.stream().map(Value::of).toList();
    }

    /** Facts out of a box for which the table's answer is as wanted; empty when none were met. */
    Optional<SortedMap<String, Value>> find(Box box, Predicate<Evaluation> wanted) {
        return samples(box)
                .limit(space.isPlain(box) ? PLAIN_ATTEMPTS : ATTEMPTS)
                .filter(facts -> wanted.test(table.evaluate(facts)))
                .findFirst();
    }

    /** Endless; the first takes of everything what comes first. */
    Stream<SortedMap<String, Value>> samples(Box box) {
        Random random = new Random(space.whole().sides().size());
        return IntStream.iterate(0, round -> round + 1).mapToObj(round -> sample(box, random, round == 0));
    }

    private SortedMap<String, Value> sample(Box box, Random random, boolean plain) {
        SortedMap<String, Value> facts = new TreeMap<>();
        table.outline().facts().forEach((name, type) -> facts.put(name, any(type, random, plain)));
        for (int axis = 0; axis < space.axes().size(); axis++) {
            if (space.axes().get(axis) instanceof Axis.Values values && facts.containsKey(values.expression())) {
                facts.put(values.expression(), values.sample(pick(box.side(axis), random, plain)));
            }
        }
        for (int axis = 0; axis < space.axes().size(); axis++) {
            if (space.axes().get(axis) instanceof Axis.Relation relation
                    && relation.to().isFact()) {
                relate(box, axis, relation, facts, random);
            }
        }
        return facts;
    }

    /** Moves the fact that a column is compared with, or the column's own, to where the box wants them. */
    private void relate(Box box, int axis, Axis.Relation relation, SortedMap<String, Value> facts, Random random) {
        String other = relation.to().text();
        Value left = facts.get(relation.column());
        Value right = facts.get(other);
        if (left == null || right == null || box.side(axis).get(relation.pieceOf(Conditions.compare(left, right)))) {
            return;
        }
        int wanted = relation.comparison(pick(box.side(axis), random, false));
        Stream.of(Map.entry(other, beside(left, -wanted)), Map.entry(relation.column(), beside(right, wanted)))
                .filter(move -> fits(box, move.getKey(), move.getValue()))
                .findFirst()
                .ifPresent(move -> facts.put(move.getKey(), move.getValue()));
    }

    private Value beside(Value value, int distance) {
        return switch (value) {
            case Value.Decimal decimal -> new Value.Decimal(decimal.number().add(BigDecimal.valueOf(distance)));
            case Value.Flag flag -> Value.of((distance == 0) == flag.flag());
            case Value.Text text ->
                distance == 0
                        ? text
                        : texts.stream()
                                .filter(different -> !different.equals(text))
                                .findFirst()
                                .orElse(text);
        };
    }

    private boolean fits(Box box, String fact, Value value) {
        OptionalInt axis = space.axisOf(fact);
        if (axis.isEmpty()) {
            return true;
        }
        int piece = ((Axis.Values) space.axes().get(axis.getAsInt())).pieceOf(value);
        return piece >= 0 && box.side(axis.getAsInt()).get(piece);
    }

    private Value any(ValueType type, Random random, boolean plain) {
        return switch (type) {
            case STRING -> texts.get(plain ? 0 : random.nextInt(texts.size()));
            case NUMBER -> Value.of(NUMBERS.get(plain ? 0 : random.nextInt(NUMBERS.size())));
            case BOOLEAN -> Value.of(plain || random.nextBoolean());
        };
    }

    private static int pick(BitSet pieces, Random random, boolean first) {
        int skip = first ? 0 : random.nextInt(pieces.cardinality());
        return pieces.stream().skip(skip).findFirst().orElseThrow();
    }
}
