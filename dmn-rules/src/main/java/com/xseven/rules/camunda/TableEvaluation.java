package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import com.xseven.rules.TableOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.evaluation.DecisionTableEvaluationHandler;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Camunda's way through a table, which here also knows in which row and column a cell failed. */
final class TableEvaluation extends DecisionTableEvaluationHandler {

    private final TableOutline outline;

    TableEvaluation(DefaultDmnEngineConfiguration configuration, TableOutline outline) {
        super(configuration);
        this.outline = outline;
    }

    @Override
    protected List<DmnDecisionTableRuleImpl> evaluateInputForAvailableRules(
            int column,
            DmnDecisionTableInputImpl input,
            List<DmnDecisionTableRuleImpl> candidates,
            VariableContext variables) {
        List<DmnDecisionTableRuleImpl> fitting = new ArrayList<>(candidates.size());
        for (DmnDecisionTableRuleImpl rule : candidates) {
            try {
                if (isConditionApplicable(input, rule.getConditions().get(column), variables)) {
                    fitting.add(rule);
                }
            } catch (BadCell e) {
                String label = outline.inputs().get(column).label();
                throw new CellFailure(Fault.inCell(rule.getId(), label, e.reason()), e);
            }
        }
        return fitting;
    }

    @Override
    protected Map<String, DmnEvaluatedOutput> evaluateOutputEntries(
            List<DmnDecisionTableOutputImpl> outputs, DmnDecisionTableRuleImpl rule, VariableContext variables) {
        try {
            return super.evaluateOutputEntries(outputs, rule, variables);
        } catch (BadCell e) {
            throw new CellFailure(Fault.inRow(rule.getId(), e.reason()), e);
        }
    }
}
