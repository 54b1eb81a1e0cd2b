package com.xseven.worker;

import com.xseven.activities.PrivateFailures;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.serviceclient.GrpcCompression;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.spring.boot.TemporalOptionsCustomizer;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemporalConfiguration {

    /** A server that has just started, on a busy machine, may take its time for the first answer; without it the worker would give up. */
    private static final Duration FIRST_ANSWER = Duration.ofMinutes(1);

    @Bean
    DataConverter dataConverter() {
        return XSevenDataConverter.create();
    }

    @Bean
    WorkerInterceptor privateFailures() {
        return new PrivateFailures();
    }

    /** A turn's messages to the server are a few kilobytes and go to a neighbour: packing them takes both sides longer than sending them. */
    @Bean
    TemporalOptionsCustomizer<WorkflowServiceStubsOptions.Builder> connection() {
        return options -> options.setGrpcCompression(GrpcCompression.NONE).setSystemInfoTimeout(FIRST_ANSWER);
    }

    /** Before the workers start: their first call waits no longer than any other. */
    @Bean
    ApplicationRunner firstAnswer(WorkflowServiceStubs temporal) {
        return arguments -> temporal.connect(FIRST_ANSWER);
    }
}
