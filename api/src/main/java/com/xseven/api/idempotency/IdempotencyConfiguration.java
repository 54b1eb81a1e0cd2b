package com.xseven.api.idempotency;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemWriter;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Puts the filter behind security, since a key belongs to its caller, and forgets old requests. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyConfiguration.class);

    private final RequestMemory memory;
    private final IdempotencySettings settings;
    private final Clock clock;

    IdempotencyConfiguration(RequestMemory memory, IdempotencySettings settings, Clock clock) {
        this.memory = memory;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    FilterRegistrationBean<IdempotentPosts> idempotentPosts(ProblemWriter problems) {
        FilterRegistrationBean<IdempotentPosts> filter =
                new FilterRegistrationBean<>(new IdempotentPosts(memory, settings, problems));
        filter.setOrder(0);
        return filter;
    }

    @Scheduled(initialDelay = 300_000, fixedDelay = 3_600_000)
    void forgetOldRequests() {
        try {
            memory.forgetBefore(clock.instant().minus(settings.memory()));
        } catch (Problem away) {
            LOG.debug("Old requests are forgotten later, when the store is back");
        }
    }
}
