package com.xseven.api.workflow;

import com.xseven.dialogue.identity.BusinessId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A workflow that is under way.
 *
 * @param stage of conversations only, as the Temporal UI shows it
 * @param page of the Temporal UI
 */
public record RunningWorkflow(
        String workflowId,
        WorkflowKind kind,
        Optional<BusinessId> business,
        Optional<String> stage,
        Instant startedAt,
        URI page) {}
