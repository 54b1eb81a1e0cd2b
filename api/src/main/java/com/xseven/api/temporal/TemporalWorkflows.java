package com.xseven.api.temporal;

import com.google.protobuf.ByteString;
import com.xseven.api.workflow.RunningPage;
import com.xseven.api.workflow.RunningQuery;
import com.xseven.api.workflow.RunningWorkflow;
import com.xseven.api.workflow.RunningWorkflows;
import com.xseven.api.workflow.WorkflowKind;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.SearchAttributes;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.common.SearchAttributeKey;
import io.temporal.common.converter.DefaultDataConverter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Workflows as Temporal's visibility lists them: by type and search attributes, which hold nothing personal. */
@Component
final class TemporalWorkflows implements RunningWorkflows {

    private static final Logger LOG = LoggerFactory.getLogger(TemporalWorkflows.class);

    private final WorkflowClient client;
    private final TemporalSettings settings;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalWorkflows(WorkflowClient client, TemporalSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public RunningPage find(RunningQuery query) {
        ListWorkflowExecutionsRequest request = ListWorkflowExecutionsRequest.newBuilder()
                .setNamespace(settings.namespace())
                .setQuery(words(query))
                .setPageSize(query.limit())
                .setNextPageToken(query.after().map(Bookmark::place).orElse(ByteString.EMPTY))
                .build();
        ListWorkflowExecutionsResponse found = calls.server(
                () -> client.getWorkflowServiceStubs().blockingStub().listWorkflowExecutions(request));
        return new RunningPage(
                found.getExecutionsList().stream()
                        .flatMap(info -> known(info).stream())
                        .toList(),
                Optional.of(found.getNextPageToken())
                        .filter(token -> !token.isEmpty())
                        .map(Bookmark::of));
    }

    @Override
    public Optional<RunningWorkflow> find(String workflowId) {
        try {
            return Optional.of(calls.server(() ->
                            client.newUntypedWorkflowStub(workflowId).describe().getRawDescription()))
                    .map(described -> described.getWorkflowExecutionInfo())
                    .filter(info -> info.getStatus() == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING)
                    .flatMap(this::known);
        } catch (WorkflowNotFoundException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void cancel(String workflowId, String reason) {
        try {
            calls.server(() -> {
                client.newUntypedWorkflowStub(workflowId).cancel(reason);
                return reason;
            });
        } catch (WorkflowNotFoundException over) {
            LOG.debug("Workflow {} was over before it was cancelled", workflowId);
        }
    }

    /** In Temporal's language of lists. Nothing in it comes from a caller but the id of a business, which has no quotes. */
    private static String words(RunningQuery query) {
        String types = query.kind()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(WorkflowKind.values()))
                .map(kind -> "'" + kind.type() + "'")
                .collect(Collectors.joining(", "));
        return "ExecutionStatus = 'Running' and WorkflowType in (" + types + ")"
                + query.business()
                        .map(business ->
                                " and %s = '%s'".formatted(SearchAttributes.BUSINESS.getName(), business.value()))
                        .orElse("");
    }

    private Optional<RunningWorkflow> known(WorkflowExecutionInfo info) {
        return WorkflowKind.named(info.getType().getName())
                .map(kind -> new RunningWorkflow(
                        info.getExecution().getWorkflowId(),
                        kind,
                        attribute(info, SearchAttributes.BUSINESS).map(BusinessId::new),
                        attribute(info, SearchAttributes.STAGE),
                        Instant.ofEpochSecond(
                                info.getStartTime().getSeconds(),
                                info.getStartTime().getNanos()),
                        page(info)));
    }

    private static Optional<String> attribute(WorkflowExecutionInfo info, SearchAttributeKey<String> key) {
        return Optional.ofNullable(
                        info.getSearchAttributes().getIndexedFieldsMap().get(key.getName()))
                .map(payload ->
                        DefaultDataConverter.STANDARD_INSTANCE.fromPayload(payload, String.class, String.class));
    }

    private URI page(WorkflowExecutionInfo info) {
        return URI.create("%s/namespaces/%s/workflows/%s/%s/history"
                .formatted(
                        settings.ui(),
                        settings.namespace(),
                        URLEncoder.encode(info.getExecution().getWorkflowId(), StandardCharsets.UTF_8),
                        info.getExecution().getRunId()));
    }
}
