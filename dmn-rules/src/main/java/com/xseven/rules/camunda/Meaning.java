package com.xseven.rules.camunda;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import com.xseven.rules.Condition;
import com.xseven.rules.Condition.Anything;
import com.xseven.rules.Condition.Compared;
import com.xseven.rules.Condition.Either;
import com.xseven.rules.Condition.Every;
import com.xseven.rules.Condition.Expression;
import com.xseven.rules.Condition.Literal;
import com.xseven.rules.Condition.Negated;
import com.xseven.rules.Condition.Operand;
import com.xseven.rules.Condition.Order;
import com.xseven.rules.Condition.Unclear;
import com.xseven.rules.TableLogic.Computed;
import com.xseven.rules.TableLogic.Conclusion;
import com.xseven.rules.TableLogic.Fixed;
import com.xseven.rules.Value;
import com.xseven.rules.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.OpenConstRangeBoundary;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Reads off a parsed cell what it asks or says. What it does not recognise comes out as unclear, never as a guess. */
final class Meaning {

    private final Map<String, ValueType> facts;
    private final Constants constants;
    private final ValueType type;

    /** For the cells of a column of this type, in a table that knows these facts. */
    Meaning(Map<String, ValueType> facts, Constants constants, ValueType type) {
        this.facts = facts;
        this.constants = constants;
        this.type = type;
    }

    Condition condition(ParsedExpression cell) {
        return condition(cell.expression());
    }

    Conclusion conclusion(ParsedExpression cell) {
        return constants
                .valueOf(cell.expression())
                .<Conclusion>map(Fixed::new)
                .orElseGet(() -> new Computed(expressionOf(cell)));
    }

    private Expression expressionOf(ParsedExpression cell) {
        String text = constants.text(cell.expression());
        return new Expression(facts.containsKey(text) ? text : cell.text(), Cells.namesIn(cell.expression()));
    }

    private Condition condition(Exp cell) {
        return switch (cell) {
            case ConstBool any when any.value() -> new Anything();
            case AtLeastOne several -> new Either(each(several));
            case Not negated -> new Negated(condition(negated.x()));
            case InputEqualTo test -> compared(Order.EQUAL, test.x(), cell);
            case InputLessThan test -> compared(Order.LESS, test.x(), cell);
            case InputLessOrEqual test -> compared(Order.AT_MOST, test.x(), cell);
            case InputGreaterThan test -> compared(Order.GREATER, test.x(), cell);
            case InputGreaterOrEqual test -> compared(Order.AT_LEAST, test.x(), cell);
            case InputInRange test -> range(test, cell);
            case UnaryTestExpression test -> expression(test.exp(), cell);
            default -> unclear(cell);
        };
    }

    /** What stands as an expression in a cell: a value to compare with, or a condition on {@code ?}. */
    private Condition expression(Exp expression, Exp cell) {
        if (Cells.isCondition(expression)) {
            return question(expression);
        }
        // A cell that gives true counts as fulfilled whatever the value, which engines see differently.
        return type == ValueType.BOOLEAN ? unclear(cell) : compared(Order.EQUAL, expression, cell);
    }

    private Condition question(Exp asked) {
        return switch (asked) {
            case Conjunction both -> new Every(List.of(question(both.x()), question(both.y())));
            case Disjunction one -> new Either(List.of(question(one.x()), question(one.y())));
            case Not negated -> new Negated(question(negated.x()));
            case Equal test -> comparison(Order.EQUAL, test.x(), test.y(), asked);
            case LessThan test -> comparison(Order.LESS, test.x(), test.y(), asked);
            case LessOrEqual test -> comparison(Order.AT_MOST, test.x(), test.y(), asked);
            case GreaterThan test -> comparison(Order.GREATER, test.x(), test.y(), asked);
            case GreaterOrEqual test -> comparison(Order.AT_LEAST, test.x(), test.y(), asked);
            case In test when test.x() instanceof ConstInputValue$ -> condition(test.test());
            default -> unclear(asked);
        };
    }

    private Condition comparison(Order order, Exp left, Exp right, Exp asked) {
        if (left instanceof ConstInputValue$) {
            return compared(order, right, asked);
        }
        return right instanceof ConstInputValue$ ? compared(order.mirrored(), left, asked) : unclear(asked);
    }

    private Condition range(InputInRange test, Exp cell) {
        ConstRangeBoundary start = test.range().start();
        ConstRangeBoundary end = test.range().end();
        return new Every(List.of(
                compared(start instanceof OpenConstRangeBoundary ? Order.GREATER : Order.AT_LEAST, start.value(), cell),
                compared(end instanceof OpenConstRangeBoundary ? Order.LESS : Order.AT_MOST, end.value(), cell)));
    }

    private Condition compared(Order order, Exp with, Exp cell) {
        if (order != Order.EQUAL && type != ValueType.NUMBER) {
            return unclear(cell);
        }
        return operand(with)
                .<Condition>map(operand -> new Compared(order, operand))
                .orElseGet(() -> unclear(cell));
    }

    /** Empty when the types differ or are not known. */
    private Optional<Operand> operand(Exp expression) {
        Optional<Value> constant = constants.valueOf(expression);
        if (constant.isPresent()) {
            return constant.filter(value -> value.type() == type).map(Literal::new);
        }
        String text = constants.text(expression);
        return facts.get(text) == type || (type == ValueType.NUMBER && Constants.isArithmetic(expression))
                ? Optional.of(new Expression(text, Cells.namesIn(expression)))
                : Optional.empty();
    }

    private Unclear unclear(Exp cell) {
        return new Unclear(constants.text(cell), Cells.namesIn(cell));
    }

    private List<Condition> each(AtLeastOne several) {
        return CollectionConverters.asJava(several.xs()).stream()
                .map(this::condition)
                .toList();
    }
}
