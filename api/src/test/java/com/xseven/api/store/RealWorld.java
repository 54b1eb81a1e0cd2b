package com.xseven.api.store;

import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.booking.Appointments;
import com.xseven.store.world.BusinessEditor;
import com.xseven.store.world.Businesses;
import com.xseven.store.world.QrCodes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The demo city in a real PostgreSQL, behind the api's own adapters. */
@TestConfiguration(proxyBeanMethods = false)
public class RealWorld {

    @Bean
    Database database() {
        return TestDatabase.fresh();
    }

    @Bean
    StoreCalls storeCalls() {
        return new StoreCalls();
    }

    @Bean
    @Primary
    StoredBusinesses storedBusinesses(Database database, StoreCalls store) {
        return new StoredBusinesses(new Businesses(database.jdbi()), new BusinessEditor(database.jdbi()), store);
    }

    @Bean
    @Primary
    StoredAppointments storedAppointments(Database database, StoreCalls store) {
        return new StoredAppointments(new Appointments(database.jdbi()), store);
    }

    @Bean
    @Primary
    StoredCodes storedCodes(Database database, StoreCalls store) {
        return new StoredCodes(new QrCodes(database.jdbi()), store);
    }
}
