package com.xseven.api.store;

import com.xseven.store.Database;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures the connections to PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class PoolMetrics {

    @Bean
    MeterBinder connectionPool(Database database) {
        HikariDataSource pool = database.dataSource();
        return registry -> pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
    }
}
