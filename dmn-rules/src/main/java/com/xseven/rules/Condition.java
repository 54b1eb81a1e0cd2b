package com.xseven.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cell asks of the value of its column, as far as it can be told without evaluating FEEL. Equal conditions are
 * fulfilled by the same facts.
 */
public sealed interface Condition {

    /** The facts whose values it depends on, other than its own column's. */
    Set<String> facts();

    /** What it is put together of. */
    default Stream<Condition> leaves() {
        return switch (this) {
            case Anything _, Compared _, Unclear _ -> Stream.of(this);
            case Every every -> every.conditions().stream().flatMap(Condition::leaves);
            case Either either -> either.conditions().stream().flatMap(Condition::leaves);
            case Negated negated -> negated.condition().leaves();
        };
    }

    /** The values that it names. */
    default Stream<Value> values() {
        return leaves().mapMulti((leaf, found) -> {
            if (leaf instanceof Compared(Order _, Literal(Value value))) {
                found.accept(value);
            }
        });
    }

    /** Fulfilled by every value. */
    record Anything() implements Condition {

        @Override
        public Set<String> facts() {
            return Set.of();
        }
    }

    /** The value stands in this order to a value or to what an expression gives; only numbers have an order but EQUAL. */
    record Compared(Order order, Operand operand) implements Condition {

        @Override
        public Set<String> facts() {
            return switch (operand) {
                case Literal _ -> Set.of();
                case Expression expression -> expression.facts();
            };
        }
    }

    /** Fulfilled when all of them are. */
    record Every(List<Condition> conditions) implements Condition {

        public Every {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Set<String> facts() {
            return factsOf(conditions);
        }
    }

    /** Fulfilled when one of them is. */
    record Either(List<Condition> conditions) implements Condition {

        public Either {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Set<String> facts() {
            return factsOf(conditions);
        }
    }

    /** Fulfilled when the other is not. */
    record Negated(Condition condition) implements Condition {

        @Override
        public Set<String> facts() {
            return condition.facts();
        }
    }

    /** FEEL whose outcome is known only when it is evaluated, such as {@code starts with(?, "b")}. */
    record Unclear(String text, Set<String> facts) implements Condition {

        public Unclear {
            facts = Set.copyOf(facts);
        }
    }

    /** What a value is compared with. */
    sealed interface Operand {}

    record Literal(Value value) implements Operand {}

    /** Such as {@code maxParty} or {@code 2 * limit}; {@code text} is the same for the same expression. */
    record Expression(String text, Set<String> facts) implements Operand {

        public Expression {
            facts = Set.copyOf(facts);
        }

        /** Whether it is a fact and nothing more. */
        public boolean isFact() {
            return facts.contains(text);
        }
    }

    /** How a value stands to what it is compared with. */
    enum Order {
        LESS,
        AT_MOST,
        EQUAL,
        AT_LEAST,
        GREATER;

        /** Whether this order includes the outcome of a comparison: negative for less, 0 for equal, positive for more. */
        public boolean includes(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case EQUAL -> comparison == 0;
                case AT_LEAST -> comparison >= 0;
                case GREATER -> comparison > 0;
            };
        }

        /** The same seen from the other side: what {@code b} is to {@code a} when {@code a} is this to {@code b}. */
        public Order mirrored() {
            return switch (this) {
                case LESS -> GREATER;
                case AT_MOST -> AT_LEAST;
                case EQUAL -> EQUAL;
                case AT_LEAST -> AT_MOST;
                case GREATER -> LESS;
            };
        }
    }

    private static Set<String> factsOf(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
