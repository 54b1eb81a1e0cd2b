package com.xseven.rules.oracle;

import com.xseven.rules.Evaluation;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import com.xseven.rules.Fault;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A document as Drools evaluates it. For one thread at a time. */
public final class KieTable {

    private final TableOutline outline;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private List<String> rows = List.of();

    /** Reads a document; {@code outline} is what the other engine understood of it. */
    public KieTable(byte[] document, TableOutline outline) {
        this.outline = outline;
        Resource resource = ResourceFactory.newByteArrayResource(document);
        resource.setSourcePath(outline.name() + ".dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new AssertionError(
                    "Expected a document for both engines, but: " + model.getMessages(DMNMessage.Severity.ERROR));
        }
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                rows = event.getSelectedIds();
            }
        });
    }

    public Evaluation evaluate(Map<String, Value> facts) {
        DMNResult result = run(facts);
        if (result.hasErrors()) {
            return new Failed(
                    Fault.inTable(result.getMessages(DMNMessage.Severity.ERROR).toString()));
        }
        List<@Nullable Object> results =
                asList(result.getDecisionResultById(outline.name()).getResult());
        if (results.size() != rows.size()) {
            throw new AssertionError("Expected a result a row, but found " + results + " by " + rows);
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            matches.add(new Match(rows.get(i), outputs(results.get(i))));
        }
        return matches.isEmpty() ? new NoMatch() : new Matched(matches);
    }

    /** Evaluates without reading the result, for measuring. */
    public DMNResult run(Map<String, Value> facts) {
        rows = List.of();
        DMNContext context = runtime.newContext();
        facts.forEach((name, value) -> context.set(name, plain(value)));
        return runtime.evaluateById(model, context, outline.name());
    }

    private List<@Nullable Object> asList(@Nullable Object result) {
        List<@Nullable Object> results = new ArrayList<>();
        switch (result) {
            case List<?> several -> results.addAll(several);
            case null -> {}
            default -> results.add(result);
        }
        return results;
    }

    private SortedMap<String, Value> outputs(@Nullable Object result) {
        SortedMap<String, Value> outputs = new TreeMap<>();
        if (result instanceof Map<?, ?> several) {
            several.forEach((name, value) -> outputs.put(String.valueOf(name), value(value)));
        } else {
            outputs.put(outline.outputs().getFirst().name(), value(result));
        }
        return outputs;
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Decimal decimal -> decimal.number();
            case Value.Flag flag -> flag.flag();
        };
    }

    private static Value value(@Nullable Object found) {
        return switch (found) {
            case String text -> Value.of(text);
            case BigDecimal number -> new Value.Decimal(number);
            case Boolean flag -> Value.of(flag);
            case null, default -> throw new AssertionError("Expected a text, number or flag, but found " + found);
        };
    }
}
