package com.xseven.rules.live;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Fault;
import com.xseven.rules.TableLogic;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;

/** A table that goes by the number of its published version. */
record NumberedTable(DecisionTable table, TableOutline outline) implements DecisionTable {

    static NumberedTable of(DecisionTable table, int number) {
        return new NumberedTable(table, table.outline().withVersion(String.valueOf(number)));
    }

    @Override
    public TableLogic logic() {
        return table.logic();
    }

    @Override
    public Fault placed(Fault fault) {
        return table.placed(fault);
    }

    @Override
    public Evaluation evaluate(Map<String, Value> facts) {
        return table.evaluate(facts);
    }
}
