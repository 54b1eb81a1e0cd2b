package com.xseven.rules.camunda;

import camundajar.impl.scala.Tuple2;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.UnaryTestExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * An interpreter whose failures are real ones. For a test such as {@code ? > 5} or {@code flow = "GLOBAL"} the one it
 * extends also tries to compare the input with the test's outcome and reports that a text is no boolean.
 */
final class StrictInterpreter extends FeelInterpreter {

    StrictInterpreter(ValueMapper values) {
        super(values);
    }

    @Override
    public Val eval(Exp expression, EvalContext context) {
        if (expression instanceof UnaryTestExpression test && !Cells.isLiteral(test.exp())) {
            Val input = context.variable(CellVariables.INPUT);
            if (!(input instanceof ValBoolean)) {
                Val outcome = super.eval(test.exp(), context.add(new Tuple2<>(INPUT_VALUE_SYMBOL(), input)));
                if (outcome instanceof ValBoolean) {
                    return outcome;
                }
            }
        }
        return super.eval(expression, context);
    }
}
