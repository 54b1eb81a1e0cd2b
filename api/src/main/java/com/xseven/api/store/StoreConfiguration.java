package com.xseven.api.store;

import com.nimbusds.jose.jwk.ECKey;
import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.decision.Decisions;
import com.xseven.store.idempotency.IdempotencyKeys;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.TurnFigures;
import com.xseven.store.models.ModelHealthBook;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.Webhooks;
import com.xseven.store.ordering.Orders;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleVersions;
import com.xseven.store.stream.RedisEventStreams;
import com.xseven.store.stream.StreamSettings;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.world.BusinessEditor;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.store.world.Businesses;
import com.xseven.store.world.QrCodes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the stores, none of which needs to be up for that. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Database database(StoreSettings.Postgres settings) {
        return Database.connect(settings.url(), settings.user(), settings.password(), settings.poolSize());
    }

    @Bean
    RedisEventStreams eventStreams(StoreSettings.Redis settings) {
        return RedisEventStreams.connect(settings.url(), StreamSettings.usual());
    }

    @Bean
    Journal journal(Database database) {
        return new Journal(database.jdbi());
    }

    @Bean
    TurnFigures turnFigures(Database database) {
        return new TurnFigures(database.jdbi());
    }

    @Bean
    Businesses businesses(Database database) {
        return new Businesses(database.jdbi());
    }

    @Bean
    BusinessEditor businessEditor(Database database) {
        return new BusinessEditor(database.jdbi());
    }

    @Bean
    BusinessUpdates businessUpdates(Database database) {
        return new BusinessUpdates(database.jdbi());
    }

    @Bean
    Decisions decisions(Database database) {
        return new Decisions(database.jdbi());
    }

    @Bean
    RuleCanaries ruleCanaries(Database database) {
        return new RuleCanaries(database.jdbi());
    }

    @Bean
    RuleVersions ruleVersions(Database database) {
        return new RuleVersions(database.jdbi());
    }

    @Bean
    Webhooks webhooks(Database database) {
        return new Webhooks(database.jdbi());
    }

    @Bean
    KeptNotices keptNotices(Database database) {
        return new KeptNotices(database.jdbi());
    }

    @Bean
    QrCodes qrCodes(Database database) {
        return new QrCodes(database.jdbi());
    }

    @Bean
    WaitingList waitingList(Database database) {
        return new WaitingList(database.jdbi());
    }

    @Bean
    Appointments appointments(Database database) {
        return new Appointments(database.jdbi());
    }

    /** For reading: whoever changes an order is its workflow. */
    @Bean
    Orders orders(Database database) {
        return new Orders(database.jdbi(), new Outbox(database.jdbi()), InstantSource.system());
    }

    /** What signs the tokens in the answers also seals the answers: a process that cannot do one need not do the other. */
    @Bean
    IdempotencyKeys idempotencyKeys(Database database, ECKey issuerKey) {
        return new IdempotencyKeys(database.jdbi(), issuerKey.getD().decode());
    }

    @Bean
    ModelHealthBook modelHealth(Database database) {
        return new ModelHealthBook(database.jdbi());
    }
}
