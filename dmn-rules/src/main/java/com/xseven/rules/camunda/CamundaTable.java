package com.xseven.rules.camunda;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import com.xseven.rules.Fault;
import com.xseven.rules.TableLogic;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import com.xseven.rules.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** A table that Camunda's engine evaluates. */
record CamundaTable(
        TableOutline outline,
        TableLogic logic,
        DocumentLines lines,
        DmnDecision decision,
        TableEvaluation evaluation,
        List<Domain> inputDomains,
        List<Domain> outputDomains)
        implements DecisionTable {

    @Override
    public Fault placed(Fault fault) {
        return lines.placed(fault, Optional.of(outline));
    }

    @Override
    public Evaluation evaluate(Map<String, Value> facts) {
        try {
            VariableMap variables = variables(facts);
            return result(
                    (DmnDecisionTableEvaluationEvent) evaluation.evaluate(decision, variables.asVariableContext()));
        } catch (CellFailure e) {
            return new Failed(e.fault());
        } catch (BadCell | DmnEngineException e) {
            return new Failed(Fault.inTable("Expected '" + outline.name() + "' to decide, but: " + e.getMessage()));
        } catch (StackOverflowError e) {
            return new Failed(
                    Fault.inTable("Expected '" + outline.name() + "' to decide, but it calls itself endlessly"));
        }
    }

    private VariableMap variables(Map<String, Value> facts) {
        VariableMap variables = Variables.createVariables();
        for (Map.Entry<String, ValueType> asked : outline.facts().entrySet()) {
            Value fact = facts.get(asked.getKey());
            if (fact == null || fact.type() != asked.getValue()) {
                throw new CellFailure(Fault.inTable("Expected the fact '" + asked.getKey() + "' to be a "
                        + asked.getValue().feelName() + ", but found "
                        + (fact == null ? "nothing" : "'" + fact + "'")));
            }
            variables.put(asked.getKey(), FeelValues.toJava(fact));
        }
        return variables;
    }

    private Evaluation result(DmnDecisionTableEvaluationEvent event) {
        for (int i = 0; i < inputDomains.size(); i++) {
            Domain domain = inputDomains.get(i);
            domain.check(event.getInputs().get(i).getValue().getValue(), Fault::inColumn);
        }
        if (event.getMatchingRules().isEmpty()) {
            return new NoMatch();
        }
        List<Match> matches = new ArrayList<>();
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            matches.add(match(rule));
        }
        return new Matched(matches);
    }

    private Match match(DmnEvaluatedDecisionRule rule) {
        SortedMap<String, Value> outputs = new TreeMap<>();
        for (Domain domain : outputDomains) {
            String name = domain.column().name();
            Object said = Objects.requireNonNull(
                            rule.getOutputEntries().get(name), "a cell that was checked is missing")
                    .getValue()
                    .getValue();
            outputs.put(name, domain.check(said, (column, message) -> Fault.inCell(rule.getId(), column, message)));
        }
        return new Match(rule.getId(), outputs);
    }
}
