package com.xseven.api.temporal;

import com.uber.m3.tally.Scope;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.serviceclient.GrpcCompression;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the client. It connects when it is first used, so the api starts without Temporal. */
@Configuration(proxyBeanMethods = false)
class TemporalConfiguration {

    /** After an outage the channel's own back-off would keep it away for minutes. */
    private static final Duration RECONNECT = Duration.ofSeconds(1);

    @Bean
    DataConverter dataConverter() {
        return XSevenDataConverter.create();
    }

    @Bean(destroyMethod = "shutdown")
    WorkflowServiceStubs serviceStubs(TemporalSettings settings, Scope metrics) {
        return WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                .setTarget(settings.target())
                .setMetricsScope(metrics)
                .setRpcTimeout(settings.callTimeout())
                .setRpcQueryTimeout(settings.answerTimeout())
                .setSystemInfoTimeout(settings.callTimeout())
                .setRpcRetryOptions(RpcRetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofMillis(50))
                        .setMaximumInterval(Duration.ofMillis(250))
                        .setExpiration(settings.callTimeout())
                        .build())
                .setGrpcReconnectFrequency(RECONNECT)
                .setConnectionBackoffResetFrequency(RECONNECT)
                .setGrpcCompression(GrpcCompression.NONE)
                .build());
    }

    @Bean
    WorkflowClient workflowClient(WorkflowServiceStubs stubs, TemporalSettings settings, DataConverter converter) {
        return WorkflowClient.newInstance(
                stubs,
                WorkflowClientOptions.newBuilder()
                        .setNamespace(settings.namespace())
                        .setDataConverter(converter)
                        .setIdentity("xseven-api")
                        .build());
    }
}
