package com.xseven.worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread for each duty, so that a server that is away holds up only the duty that needs it. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    static final String RELAY = "relayScheduler";
    static final String METRICS = "metricsScheduler";
    static final String RULES = "rulesScheduler";
    static final String CANARIES = "canariesScheduler";
    static final String MODELS = "modelsScheduler";
    static final String PREPARATION = "preparationScheduler";

    @Bean(METRICS)
    TaskScheduler metricsScheduler() {
        return oneThread("metrics-");
    }

    @Bean(RELAY)
    TaskScheduler relayScheduler() {
        return oneThread("relay-");
    }

    @Bean(RULES)
    TaskScheduler rulesScheduler() {
        return oneThread("rules-");
    }

    @Bean(CANARIES)
    TaskScheduler canariesScheduler() {
        return oneThread("canaries-");
    }

    @Bean(MODELS)
    TaskScheduler modelsScheduler() {
        return oneThread("models-");
    }

    @Bean(PREPARATION)
    TaskScheduler preparationScheduler() {
        return oneThread("preparation-");
    }

    private static TaskScheduler oneThread(String name) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix(name);
        return scheduler;
    }
}
