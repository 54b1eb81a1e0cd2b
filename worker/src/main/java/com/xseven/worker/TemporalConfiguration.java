package com.xseven.worker;

import com.xseven.activities.PrivateFailures;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.interceptors.WorkerInterceptor;
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
}
