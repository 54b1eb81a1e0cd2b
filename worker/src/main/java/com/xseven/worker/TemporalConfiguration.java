package com.xseven.worker;

import com.xseven.activities.PrivateFailures;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.serviceclient.GrpcCompression;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.spring.boot.TemporalOptionsCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemporalConfiguration {

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
    TemporalOptionsCustomizer<WorkflowServiceStubsOptions.Builder> uncompressed() {
        return options -> options.setGrpcCompression(GrpcCompression.NONE);
    }
}
