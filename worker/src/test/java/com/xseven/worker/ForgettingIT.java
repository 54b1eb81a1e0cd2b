package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.outbox.Outbox;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForgettingIT {

    private final Database database = RealServers.database();

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldForgetEverythingThatIsOldAndNothingElse() {
        // given
        published(2_500, "8 days");
        published(10, "6 days");
        withdrawn(2_500, "8 days");
        withdrawn(10, "6 days");
        Forgetting forgetting = new Forgetting(
                new Outbox(database.jdbi()),
                new Appointments(database.jdbi()),
                RealServers.settings(),
                InstantSource.system());

        // when
        forgetting.forget();

        // then
        assertThat(count("outbox")).isEqualTo(10);
        assertThat(count("withdrawn_appointments")).isEqualTo(10);
    }

    private void published(int count, String ago) {
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into outbox (topic, key, type, data, at, published_at)
                select 'conversation.events', 'key', 'CONVERSATION_MESSAGE', '{}', now(), now() - cast(? as interval)
                from generate_series(1, ?)""", ago, count));
    }

    private void withdrawn(int count, String ago) {
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into withdrawn_appointments (id, at)
                select ? || '-' || number, now() - cast(? as interval) from generate_series(1, ?) number""", ago, ago, count));
    }

    private int count(String table) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }
}
