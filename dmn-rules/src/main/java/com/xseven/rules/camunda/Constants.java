package com.xseven.rules.camunda;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import com.xseven.rules.Value;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Division;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.Subtraction;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Tells what an expression always gives, such as 6 for {@code 2 * 3}, and writes expressions out. */
record Constants(Feel feel) {

    /** Empty when it depends on facts, calls functions, or fails. */
    Optional<Value> valueOf(Exp expression) {
        Optional<Value> literal = Cells.literal(expression);
        if (literal.isPresent()
                || !isArithmetic(expression)
                || !Cells.namesIn(expression).isEmpty()) {
            return literal;
        }
        try {
            return Optional.of(FeelValues.of(feel.evaluate(
                    new ParsedExpression(expression, text(expression)),
                    VariableProvider.EmptyVariableProvider$.MODULE$)));
        } catch (BadCell dependsOnMore) {
            return Optional.empty();
        }
    }

    /** Whether it reckons with numbers, and so gives one or fails. */
    static boolean isArithmetic(Exp expression) {
        return switch (expression) {
            case Addition _, Subtraction _, Multiplication _, Division _, ArithmeticNegation _ -> true;
            default -> false;
        };
    }

    /** As an author would write it where it is simple; the same text for the same expression in any case. */
    String text(Exp expression) {
        return switch (expression) {
            case Ref reference -> reference.names().mkString(".");
            case ConstInputValue$ _ -> "?";
            case ConstString text -> '"' + text.value() + '"';
            case ConstList list -> "[" + texts(list.items()) + "]";
            case Addition sum -> text(sum.x()) + " + " + text(sum.y());
            case Subtraction rest -> text(rest.x()) + " - " + text(rest.y());
            case Multiplication product -> part(product.x()) + " * " + part(product.y());
            case Division quotient -> part(quotient.x()) + " / " + part(quotient.y());
            case ArithmeticNegation negated -> "-" + part(negated.x());
            case UnaryTestExpression test -> text(test.exp());
            case FunctionInvocation call
            when call.params() instanceof PositionalFunctionParameters given ->
                call.function() + "(" + texts(given.params()) + ")";
            default -> Cells.literal(expression).map(Value::toString).orElseGet(expression::toString);
        };
    }

    private String texts(List<Exp> expressions) {
        return CollectionConverters.asJava(expressions).stream().map(this::text).collect(Collectors.joining(", "));
    }

    private String part(Exp expression) {
        return isArithmetic(expression) ? "(" + text(expression) + ")" : text(expression);
    }
}
