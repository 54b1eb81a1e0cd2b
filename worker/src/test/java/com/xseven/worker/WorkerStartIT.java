package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Duration;
import com.xseven.local.layout.ServiceName;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkerDeploymentRequest;
import io.temporal.api.workflowservice.v1.RegisterNamespaceRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.OperatorServiceStubs;
import io.temporal.serviceclient.OperatorServiceStubsOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker, in a Temporal namespace that knows nothing of it. */
class WorkerStartIT {

    private static final String BUILD = "build-1";
    private static final java.time.Duration PATIENCE = java.time.Duration.ofMinutes(1);

    private final String namespace = "empty-" + UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WorkflowServiceStubs admin =
            WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                    .setTarget(RealServers.addresses().temporalTarget())
                    .build());

    @BeforeEach
    void makeTheNamespace() {
        admin.blockingStub()
                .registerNamespace(RegisterNamespaceRequest.newBuilder()
                        .setNamespace(namespace)
                        .setWorkflowExecutionRetentionPeriod(
                                Duration.newBuilder().setSeconds(86_400).build())
                        .build());
    }

    @AfterEach
    void disconnect() {
        admin.shutdownNow();
        http.close();
    }

    @Test
    void shouldBeDownUntilTheServersAreWhatItExpects() {
        // given
        RealServers.servers().kill(ServiceName.POSTGRES);
        try (ConfigurableApplicationContext worker = start()) {

            // when
            HttpResponse<String> before = health(worker);
            RealServers.servers().start(ServiceName.POSTGRES);

            // then
            assertThat(before.statusCode()).isEqualTo(503);
            assertThat(before.body())
                    .contains(
                            "\"waiting\":[\"schema\",\"rules\",\"demo world\",\"search attributes\",\"cleanup\",\"version\"]");
            await().atMost(PATIENCE).until(() -> health(worker).statusCode() == 200);
            assertThat(worker.getBean(WorkflowClient.class).getOptions().getNamespace())
                    .isEqualTo(namespace);
            assertThat(searchAttributes())
                    .contains("ConversationFlow", "BusinessId", "Stage", "Agent", "Intent", "NeedsHuman");
            assertThat(currentBuild()).isEqualTo(BUILD);
        }
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> environment = new HashMap<>(RealServers.addresses().environment());
        environment.put("XSEVEN_TEMPORAL_NAMESPACE", namespace);
        environment.put("XSEVEN_BUILD_ID", BUILD);
        return new SpringApplicationBuilder(WorkerApplication.class)
                .properties(environment)
                .run("--server.port=0");
    }

    private HttpResponse<String> health(ConfigurableApplicationContext worker) {
        String port = worker.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unexpected) {
            throw new AssertionError("Expected the worker to answer, but: " + unexpected, unexpected);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Expected an answer, but the test is stopping", stopping);
        }
    }

    private Set<String> searchAttributes() {
        return OperatorServiceStubs.newServiceStubs(OperatorServiceStubsOptions.newBuilder()
                        .setChannel(admin.getRawChannel())
                        .validateAndBuildWithDefaults())
                .blockingStub()
                .listSearchAttributes(ListSearchAttributesRequest.newBuilder()
                        .setNamespace(namespace)
                        .build())
                .getCustomAttributesMap()
                .keySet();
    }

    private String currentBuild() {
        return admin.blockingStub()
                .describeWorkerDeployment(DescribeWorkerDeploymentRequest.newBuilder()
                        .setNamespace(namespace)
                        .setDeploymentName("xseven")
                        .build())
                .getWorkerDeploymentInfo()
                .getRoutingConfig()
                .getCurrentDeploymentVersion()
                .getBuildId();
    }
}
