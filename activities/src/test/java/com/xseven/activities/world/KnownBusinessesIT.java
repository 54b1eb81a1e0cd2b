package com.xseven.activities.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.Businesses;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;

class KnownBusinessesIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final BusinessId GLOW = new BusinessId("glow-studio");
    private static final Duration A_WHILE = Duration.ofSeconds(4);
    private static final Duration HOURS = Duration.ofHours(7);

    private final AtomicLong time = new AtomicLong();

    @Test
    void shouldSayWhatIsTrueNowWhenNobodyAskedForHours() {
        try (PortEllis city = new PortEllis()) {
            // given
            KnownBusinesses businesses = in(city);
            businesses.get(MARIOS);
            rename(city, "Luigi's");

            // when
            pass(HOURS);

            // then
            assertThat(businesses.get(MARIOS).name()).isEqualTo("Luigi's");
        }
    }

    @Test
    void shouldNotAskAgainWhenItAskedAMomentAgo() {
        try (PortEllis city = new PortEllis()) {
            // given
            KnownBusinesses businesses = in(city);
            String name = businesses.get(MARIOS).name();
            rename(city, "Luigi's");

            // when
            pass(A_WHILE);

            // then
            assertThat(businesses.get(MARIOS).name()).isEqualTo(name);
        }
    }

    @Test
    void shouldGoOnWithWhatIsKnownWhenTheDatabaseIsAway() {
        try (PortEllis city = new PortEllis()) {
            // given
            KnownBusinesses businesses = in(city);
            String name = businesses.get(MARIOS).name();
            city.database().close();

            // when
            pass(HOURS);

            // then
            assertThat(businesses.get(MARIOS).name()).isEqualTo(name);
            assertThat(businesses.get(MARIOS).name()).isEqualTo(name);
            assertThatThrownBy(() -> businesses.get(GLOW)).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void shouldSayThatThereIsNoneWhenABusinessIsGone() {
        try (PortEllis city = new PortEllis()) {
            // given
            KnownBusinesses businesses = in(city);
            businesses.get(MARIOS);
            city.database().jdbi().useHandle(handle -> {
                handle.execute("delete from staff where business_id = ?", MARIOS.value());
                handle.execute("delete from businesses where id = ?", MARIOS.value());
            });

            // when
            pass(HOURS);

            // then
            assertThatThrownBy(() -> businesses.get(MARIOS)).isInstanceOf(NoSuchElementException.class);
        }
    }

    private KnownBusinesses in(PortEllis city) {
        return new KnownBusinesses(new Businesses(city.database().jdbi()), time::get);
    }

    private void pass(Duration duration) {
        time.addAndGet(duration.toNanos());
    }

    private static void rename(PortEllis city, String name) {
        city.database()
                .jdbi()
                .useHandle(
                        handle -> handle.execute("update businesses set name = ? where id = ?", name, MARIOS.value()));
    }
}
