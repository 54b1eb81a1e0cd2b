package com.xseven.rules.camunda;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine.UnaryTests$;
import org.camunda.feel.context.VariableProvider;

/** What a cell may name: the facts, and the value of its own column. */
record CellVariables(VariableContext context) implements VariableProvider {

    /** Under this name Camunda's engine hands a cell the value of its column. */
    static final String INPUT = UnaryTests$.MODULE$.defaultInputVariable();

    @Override
    public Option<Object> getVariable(String name) {
        return context.containsVariable(name)
                ? Option.apply(context.resolve(name).getValue())
                : Option.empty();
    }

    @Override
    public Iterable<String> keys() {
        return CollectionConverters.asScala(context.keySet());
    }
}
