package com.xseven.rules.camunda;

import camundajar.impl.scala.reflect.ClassTag;
import camundajar.impl.scala.reflect.ClassTag$;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL with its function library and interpreter made once. The engine that Camunda brings makes them, and parses the
 * text, anew for every cell that it evaluates; the values and the parser are still Camunda's.
 */
final class Feel extends ScalaFeelEngine {

    /**
     * The interpreter looks these up in nearly every test. Scala's cache keeps them weakly, so each garbage collection
     * would make all threads queue for a lock to put them back; holding them here keeps the look-up free of locks.
     */
    @SuppressWarnings("UnusedVariable") // held, never read
    private static final List<ClassTag<?>> HELD_TAGS = Stream.of(
                    ValBoolean.class, ValNumber.class, ValList.class, ValContext.class, ValFunction.class)
            .<ClassTag<?>>map(ClassTag$.MODULE$::apply)
            .toList();

    private final FeelEngineApi parser;
    private final ValueMapper values;
    private final FunctionProvider functions;
    private final FeelInterpreter interpreter;

    Feel() {
        super(List.of());
        parser = new FeelEngineApi(feelEngine);
        values = feelEngine.valueMapper();
        functions = new BuiltinFunctions(feelEngine.clock(), values);
        interpreter = new FeelInterpreter(values);
    }

    /**
     * Parses the tests of an input cell.
     *
     * @throws BadCell when they are not FEEL
     */
    ParsedExpression parseTests(String text) {
        return parse(text, parser::parseUnaryTests);
    }

    /**
     * Parses an expression.
     *
     * @throws BadCell when it is not FEEL
     */
    ParsedExpression parseExpression(String text) {
        return parse(text, parser::parseExpression);
    }

    boolean hasFunction(String name) {
        return !functions.getFunctions(name).isEmpty();
    }

    /**
     * Evaluates a parsed cell. FEEL itself goes on with null after a failure; here each failure counts, since a row
     * that silently does not match is a wrong decision.
     *
     * @throws BadCell when anything in the cell failed
     */
    Val evaluate(ParsedExpression cell, VariableProvider variables) {
        EvaluationFailureCollector failures = new EvaluationFailureCollector();
        Val value = interpreted(cell, new EvalContext(values, variables, functions, failures));
        if (!failures.failures().isEmpty()) {
            EvaluationFailure first = failures.failures().head();
            throw new BadCell("'" + cell.text() + "' failed: " + first.failureMessage());
        }
        return switch (value) {
            case ValError error -> throw new BadCell("'" + cell.text() + "' failed: " + error.error());
            case ValFatalError error -> throw new BadCell("'" + cell.text() + "' failed: " + error.error());
            default -> value;
        };
    }

    /** The interpreter gives up when its thread is interrupted, with an exception that it does not declare. */
    private Val interpreted(ParsedExpression cell, EvalContext context) {
        try {
            return interpreter.eval(cell.expression(), context);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new BadCell("Expected time for '" + cell.text() + "', but the thread was interrupted");
            }
            throw e;
        }
    }

    private static ParsedExpression parse(String text, Function<String, ParseResult> parser) {
        CellGuard.check(text);
        try {
            ParseResult result = parser.apply(text);
            if (result.isSuccess()) {
                return result.parsedExpression();
            }
            throw new BadCell("Expected FEEL, but " + result.failure().message());
        } catch (StackOverflowError tooDeep) {
            throw new BadCell("Expected FEEL of ordinary depth, but found too many parts within one another");
        }
    }
}
