package com.xseven.activities.timing;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.ParseResult;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import java.nio.charset.StandardCharsets;

/** Tables as somebody may have changed them. */
final class Tables {

    private static final CamundaDecisionEngine ENGINE = new CamundaDecisionEngine();

    private Tables() {}

    static DecisionTable of(String document) {
        return switch (ENGINE.parse(document.getBytes(StandardCharsets.UTF_8))) {
            case ParseResult.Parsed parsed -> parsed.table();
            case ParseResult.Rejected rejected ->
                throw new IllegalArgumentException(rejected.faults().toString());
        };
    }
}
