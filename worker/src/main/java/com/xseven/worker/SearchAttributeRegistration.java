package com.xseven.worker;

import com.xseven.workflows.SearchAttributes;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.common.SearchAttributeKey;
import io.temporal.serviceclient.OperatorServiceStubs;
import io.temporal.serviceclient.OperatorServiceStubsOptions;
import java.util.Map;
import java.util.Set;

/** Makes the search attributes known to a Temporal server that does not have them yet. */
final class SearchAttributeRegistration {

    private SearchAttributeRegistration() {}

    static void run(WorkflowClient temporal) {
        String namespace = temporal.getOptions().getNamespace();
        OperatorServiceStubs operator = OperatorServiceStubs.newServiceStubs(OperatorServiceStubsOptions.newBuilder()
                .setChannel(temporal.getWorkflowServiceStubs().getRawChannel())
                .validateAndBuildWithDefaults());
        Map<String, ?> known = operator.blockingStub()
                .listSearchAttributes(ListSearchAttributesRequest.newBuilder()
                        .setNamespace(namespace)
                        .build())
                .getCustomAttributesMap();
        AddSearchAttributesRequest.Builder missing =
                AddSearchAttributesRequest.newBuilder().setNamespace(namespace);
        for (SearchAttributeKey<?> key : Set.of(
                SearchAttributes.FLOW,
                SearchAttributes.BUSINESS,
                SearchAttributes.STAGE,
                SearchAttributes.AGENT,
                SearchAttributes.INTENT,
                SearchAttributes.NEEDS_HUMAN)) {
            if (!known.containsKey(key.getName())) {
                missing.putSearchAttributes(key.getName(), key.getValueType());
            }
        }
        if (missing.getSearchAttributesCount() > 0) {
            operator.blockingStub().addSearchAttributes(missing.build());
        }
    }
}
