package com.xseven.rules.camunda;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import com.xseven.rules.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InstanceOf;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** What can be said about a parsed cell without evaluating it. */
final class Cells {

    private final Set<String> names = new TreeSet<>();
    private final Set<String> functions = new TreeSet<>();
    private final Set<String> bound = new HashSet<>(Set.of("item", "partial"));
    private boolean filters;
    private boolean asksAboutItsColumn;

    private Cells() {}

    /**
     * Whether an input cell is a condition that does not ask about its own column, such as {@code size > 5} in another
     * column than size. Engines disagree on whether that is a test or a value to compare with.
     */
    static boolean isForeignCondition(Exp tests) {
        return switch (tests) {
            case AtLeastOne several -> several.xs().exists(Cells::isForeignCondition);
            case Not negated -> isForeignCondition(negated.x());
            case UnaryTestExpression test -> isCondition(test.exp()) && !of(test).asksAboutItsColumn;
            default -> false;
        };
    }

    /** Whether an expression is true or false rather than a value to compare with. */
    static boolean isCondition(Exp expression) {
        return switch (expression) {
            case Comparison _, Conjunction _, Disjunction _, Not _, In _, InstanceOf _, SomeItem _, EveryItem _ -> true;
            case FunctionInvocation _, QualifiedFunctionInvocation _, If _ -> true;
            default -> false;
        };
    }

    /** The values that tests such as {@code "A", "B"} list; empty when they do more than that. */
    static Optional<Set<Value>> listedIn(Exp tests) {
        Set<Value> listed = new LinkedHashSet<>();
        boolean only = list(tests, listed);
        return only ? Optional.of(Set.copyOf(listed)) : Optional.empty();
    }

    /** The value of a cell that is nothing but a value. */
    static Optional<Value> literal(Exp expression) {
        return switch (expression) {
            case ConstString text -> Optional.of(new Value.Text(text.value()));
            case ConstNumber number ->
                Optional.of(new Value.Decimal(number.value().bigDecimal()));
            case ConstBool flag -> Optional.of(new Value.Flag(flag.value()));
            default -> Optional.empty();
        };
    }

    private static boolean list(Exp tests, Set<Value> listed) {
        return switch (tests) {
            case UnaryTestExpression test -> list(test.exp(), listed);
            case InputEqualTo test -> list(test.x(), listed);
            case AtLeastOne several -> several.xs().forall(test -> list(test, listed));
            default -> literal(tests).map(listed::add).isPresent();
        };
    }

    /** Names that must come from the facts; none where a filter brings in the names of its items. */
    static Set<String> namesIn(Exp expression) {
        Cells cells = of(expression);
        cells.names.removeAll(cells.bound);
        return cells.filters ? Set.of() : cells.names;
    }

    /** Functions that must come from the library. */
    static Set<String> functionsIn(Exp expression) {
        Cells cells = of(expression);
        cells.functions.removeAll(cells.bound);
        return cells.functions;
    }

    private static Cells of(Exp expression) {
        Cells cells = new Cells();
        cells.visit(expression);
        return cells;
    }

    private void visit(Object node) {
        switch (node) {
            case Ref reference -> names.add(reference.names().head());
            case FunctionInvocation call -> functions.add(call.function());
            case FunctionDefinition definition -> definition.parameters().foreach(bound::add);
            case Filter _ -> filters = true;
            case ConstInputValue$ _ -> asksAboutItsColumn = true;
            // Loop variables, entries of a context and named arguments are pairs that begin with their name.
            case Tuple2<?, ?> pair when pair._1() instanceof String name -> bound.add(name);
            default -> {}
        }
        switch (node) {
            case Iterable<?> several -> several.foreach(this::descend);
            case Product parts -> parts.productIterator().foreach(this::descend);
            default -> {}
        }
    }

    private Object descend(Object node) {
        visit(node);
        return node;
    }
}
