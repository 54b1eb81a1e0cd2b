package com.xseven.api.workflow;

import static com.xseven.api.problem.Parameters.given;
import static com.xseven.api.problem.Parameters.valid;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which workflows a caller asks for, as the parameters say it. */
record WorkflowFilter(Optional<String> type, Optional<String> businessId, Optional<String> cursor) {

    private static final int PAGE = 100;

    WorkflowFilter {
        type = given(type);
        businessId = given(businessId);
        cursor = given(cursor);
    }

    /** The filter, narrowed to what the caller may see. */
    RunningQuery seenBy(Caller caller, Gate gate) {
        RunningQuery asked = new RunningQuery(
                type.map(WorkflowFilter::kind),
                businessId.map(id -> valid("businessId", id, BusinessId::isValid, BusinessId::new)),
                cursor,
                PAGE);
        return new RunningQuery(
                asked.kind(), gate.narrow(caller, DashboardAction.SEE_WORKFLOWS, asked.business()), cursor, PAGE);
    }

    private static WorkflowKind kind(String name) {
        return WorkflowKind.named(name)
                .orElseThrow(() -> Problem.ofParameter(
                        ProblemCode.INVALID_PARAMETER,
                        "type",
                        "must be one of "
                                + Arrays.stream(WorkflowKind.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
