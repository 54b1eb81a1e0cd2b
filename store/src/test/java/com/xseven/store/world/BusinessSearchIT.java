package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BusinessSearchIT {

    private static final Location AT_MARIOS = new Location(40.7362, -74.1731);

    private static Database database;
    private static Businesses businesses;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        businesses = new Businesses(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldPutTheNearestFirstWhenAPointIsNamed() {
        // when
        List<Business> found = businesses.search(near(Optional.of(AT_MARIOS), Optional.empty(), 100));

        // then
        assertThat(found).hasSize(26);
        assertThat(found.getFirst().id()).isEqualTo("marios-italian");
        assertThat(found).isSortedAccordingTo((one, other) -> Double.compare(distance(one), distance(other)));
    }

    @Test
    void shouldTellEveryBusinessOnceWhenItIsReadPageByPage() {
        for (Optional<Location> place : List.of(Optional.of(AT_MARIOS), Optional.<Location>empty())) {
            // given
            List<String> whole = businesses.search(near(place, Optional.empty(), 100)).stream()
                    .map(Business::id)
                    .toList();
            List<String> read = new ArrayList<>();

            // when
            Optional<BusinessId> after = Optional.empty();
            for (List<Business> page = businesses.search(near(place, after, 7));
                    !page.isEmpty();
                    page = businesses.search(near(place, after, 7))) {
                page.forEach(business -> read.add(business.id()));
                after = Optional.of(new BusinessId(page.getLast().id()));
            }

            // then
            assertThat(read).isEqualTo(whole);
        }
    }

    @Test
    void shouldTakePercentAndUnderscoreAndBackslashAsTheyStand() {
        // given
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "update businesses set about = '100% silk, a_b, back\\slash' where id = 'beautyhub'"));

        // then
        assertThat(named("100%")).containsExactly("beautyhub");
        assertThat(named("a_b")).containsExactly("beautyhub");
        assertThat(named("k\\s")).containsExactly("beautyhub");
        assertThat(named("%")).containsExactly("beautyhub");
        assertThat(named("mario_s")).isEmpty();
    }

    private static List<String> named(String text) {
        return businesses
                .search(new BusinessQuery(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), 100))
                .stream()
                .map(Business::id)
                .toList();
    }

    private static BusinessQuery near(Optional<Location> place, Optional<BusinessId> after, int limit) {
        return new BusinessQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), place, after, limit);
    }

    /** Flat is near enough within a city. */
    private static double distance(Business business) {
        double north = business.location().lat() - AT_MARIOS.lat();
        double east = (business.location().lon() - AT_MARIOS.lon()) * Math.cos(Math.toRadians(AT_MARIOS.lat()));
        return Math.round(Math.hypot(north, east) * 1e5);
    }
}
