package com.xseven.worker;

import com.xseven.store.Database;
import com.xseven.store.outbox.OutboxBacklog;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured besides what Spring and Temporal's starter measure by themselves. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    Supplier<OutboxBacklog> outboxBacklog(Database database) {
        return () -> OutboxBacklog.in(database.jdbi());
    }

    @Bean
    MeterBinder connectionPool(Database database) {
        HikariDataSource pool = database.dataSource();
        return registry -> pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
    }
}
