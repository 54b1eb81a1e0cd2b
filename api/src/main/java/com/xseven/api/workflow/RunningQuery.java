package com.xseven.api.workflow;

import com.xseven.dialogue.identity.BusinessId;
import java.util.Optional;

/** Which workflows are asked for; {@code after} is the {@code next} of the page before. */
public record RunningQuery(
        Optional<WorkflowKind> kind, Optional<BusinessId> business, Optional<String> after, int limit) {}
