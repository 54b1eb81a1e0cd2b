package com.xseven.worker;

import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.notification.SentNotifications;
import com.xseven.store.ordering.OrderNotices;
import com.xseven.store.ordering.Orders;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleVersions;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.RedisEventStreams;
import com.xseven.store.stream.StreamSettings;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.store.world.Businesses;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    Database database(WorkerSettings settings) {
        WorkerSettings.Postgres postgres = settings.postgres();
        return Database.connect(postgres.url(), postgres.user(), postgres.password(), postgres.poolSize());
    }

    @Bean(destroyMethod = "close")
    EventStreams eventStreams(WorkerSettings settings) {
        return RedisEventStreams.connect(settings.redis().url(), StreamSettings.usual());
    }

    @Bean
    Journal journal(Database database) {
        return new Journal(database.jdbi());
    }

    @Bean
    JournalWriter journalWriter(Database database) {
        return new JournalWriter(database.jdbi());
    }

    @Bean
    Appointments appointments(Database database) {
        return new Appointments(database.jdbi());
    }

    @Bean
    Orders orders(Database database, Outbox outbox, InstantSource clock) {
        return new Orders(database.jdbi(), outbox, clock);
    }

    @Bean
    OrderNotices storedOrderNotices(Database database) {
        return new OrderNotices(database.jdbi());
    }

    @Bean
    Businesses businesses(Database database) {
        return new Businesses(database.jdbi());
    }

    @Bean
    BusinessUpdates businessUpdates(Database database) {
        return new BusinessUpdates(database.jdbi());
    }

    @Bean
    RuleVersions ruleVersions(Database database) {
        return new RuleVersions(database.jdbi());
    }

    @Bean
    RuleCanaries ruleCanaries(Database database) {
        return new RuleCanaries(database.jdbi());
    }

    @Bean
    WaitingList waitingList(Database database) {
        return new WaitingList(database.jdbi());
    }

    @Bean
    SentNotifications sentNotifications(Database database) {
        return new SentNotifications(database.jdbi());
    }

    @Bean
    Outbox outbox(Database database) {
        return new Outbox(database.jdbi());
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
