package com.xseven.rules.analysis;

import com.xseven.rules.Condition;
import com.xseven.rules.Condition.Anything;
import com.xseven.rules.Condition.Compared;
import com.xseven.rules.Condition.Either;
import com.xseven.rules.Condition.Every;
import com.xseven.rules.Condition.Expression;
import com.xseven.rules.Condition.Literal;
import com.xseven.rules.Condition.Negated;
import com.xseven.rules.Condition.Operand;
import com.xseven.rules.Condition.Unclear;
import com.xseven.rules.Value;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes conditions apart and works them out where that needs no FEEL. */
final class Conditions {

    private Conditions() {}

    /** Whether a condition names nothing but values. */
    static boolean isPlain(Condition condition) {
        return switch (condition) {
            case Anything _ -> true;
            case Compared compared -> compared.operand() instanceof Literal;
            case Every every -> every.conditions().stream().allMatch(Conditions::isPlain);
            case Either either -> either.conditions().stream().allMatch(Conditions::isPlain);
            case Negated negated -> isPlain(negated.condition());
            case Unclear _ -> false;
        };
    }

    /** The one expression that a condition compares with, where it does nothing else. */
    static Optional<Expression> comparedWith(Condition condition) {
        List<Condition> leaves = condition.leaves().toList();
        Set<Operand> operands = leaves.stream()
                .<Operand>mapMulti((leaf, found) -> {
                    if (leaf instanceof Compared compared) {
                        found.accept(compared.operand());
                    }
                })
                .collect(Collectors.toSet());
        boolean only = leaves.stream().allMatch(Compared.class::isInstance) && operands.size() == 1;
        return only && operands.iterator().next() instanceof Expression expression
                ? Optional.of(expression)
                : Optional.empty();
    }

    /** Whether a value fulfils a condition that names nothing but values. */
    static boolean holds(Condition condition, Value value) {
        return pieces(condition, 1, compared -> BitSet.valueOf(new long[] {fulfils(value, compared) ? 1 : 0}))
                .get(0);
    }

    private static boolean fulfils(Value value, Compared compared) {
        return compared.operand() instanceof Literal(Value other)
                && value.type() == other.type()
                && compared.order().includes(compare(value, other));
    }

    /** The pieces of an axis that fulfil a clear condition, by those that fulfil each of its comparisons. */
    static BitSet pieces(Condition condition, int size, Function<Compared, BitSet> leaf) {
        BitSet pieces = new BitSet(size);
        switch (condition) {
            case Anything _ -> pieces.set(0, size);
            case Compared compared -> pieces.or(leaf.apply(compared));
            case Every every -> {
                pieces.set(0, size);
                every.conditions().forEach(part -> pieces.and(pieces(part, size, leaf)));
            }
            case Either either -> either.conditions().forEach(part -> pieces.or(pieces(part, size, leaf)));
            case Negated negated -> {
                pieces.set(0, size);
                pieces.andNot(pieces(negated.condition(), size, leaf));
            }
            case Unclear unclear ->
                throw new IllegalArgumentException("Expected a condition that is clear, but found " + unclear.text());
        }
        return pieces;
    }

    /** Negative for less, 0 for equal, positive for more, or merely for different where there is no order. */
    static int compare(Value left, Value right) {
        return left instanceof Value.Decimal one && right instanceof Value.Decimal other
                ? one.number().compareTo(other.number())
                : left.equals(right) ? 0 : 1;
    }
}
