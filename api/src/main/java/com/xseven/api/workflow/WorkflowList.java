package com.xseven.api.workflow;

import com.xseven.dialogue.identity.BusinessId;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Some of the workflows that are under way; {@code nextCursor} is null on the last page. */
record WorkflowList(List<Item> items, Optional<String> nextCursor) {

    /**
     * One of them.
     *
     * @param temporalUi where people see each step of it
     */
    record Item(
            String workflowId,
            WorkflowKind type,
            String status,
            Optional<String> businessId,
            Optional<String> stage,
            OffsetDateTime startedAt,
            URI temporalUi) {

        private static final String RUNNING = "RUNNING";

        static Item of(RunningWorkflow workflow) {
            return new Item(
                    workflow.workflowId(),
                    workflow.kind(),
                    RUNNING,
                    workflow.business().map(BusinessId::value),
                    workflow.stage(),
                    workflow.startedAt().atOffset(ZoneOffset.UTC),
                    workflow.page());
        }
    }

    static WorkflowList of(RunningPage page) {
        return new WorkflowList(page.workflows().stream().map(Item::of).toList(), page.next());
    }
}
