package com.xseven.api.temporal;

import com.uber.m3.tally.RootScopeBuilder;
import com.uber.m3.tally.Scope;
import com.uber.m3.util.Duration;
import io.micrometer.core.instrument.MeterRegistry;
import io.temporal.common.reporter.MicrometerClientStatsReporter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures the calls to Temporal, under the names that its libraries have for them everywhere. */
@Configuration(proxyBeanMethods = false)
class CallMetrics {

    private static final double REPORT_SECONDS = 10;

    @Bean(destroyMethod = "close")
    Scope temporalCalls(MeterRegistry registry) {
        return new RootScopeBuilder()
                .reporter(new MicrometerClientStatsReporter(registry))
                .reportEvery(Duration.ofSeconds(REPORT_SECONDS));
    }
}
