package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BusinessSearchIT {

    private static final Location AT_MARIOS = new Location(40.7362, -74.1731);

    private static final SearchShares BY_DISTANCE = new SearchShares(100, 0, 0, 0);

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
    void shouldPutTheNearestFirstWhenNothingButDistanceCounts() {
        // when
        List<Business> found = businesses.search(near(Optional.of(AT_MARIOS), Optional.empty(), 100));

        // then
        assertThat(found).hasSize(26);
        assertThat(found.getFirst().id()).isEqualTo("marios-italian");
        assertThat(found).isSortedAccordingTo((one, other) -> Double.compare(distance(one), distance(other)));
    }

    @Test
    void shouldPutTheBestRatedFirstWhenNothingButRatingCounts() {
        assertThat(ranked(Optional.empty(), Optional.empty(), SearchShares.BY_RATING))
                .hasSize(26)
                .isSortedAccordingTo((one, other) -> Double.compare(other.rating(), one.rating()));
    }

    @Test
    void shouldPutTheCheapestFirstWhenNothingButPriceCounts() {
        // given
        SearchShares byPrice = new SearchShares(0, 0, 100, 0);

        // when
        List<Business> atMost = ranked(Optional.empty(), Optional.of(new BigDecimal("30")), byPrice);
        List<Business> all = ranked(Optional.empty(), Optional.empty(), byPrice);

        // then
        assertThat(atMost)
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> cheapest(one).compareTo(cheapest(other)));
        assertThat(all)
                .hasSize(26)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.priceLevel(), other.priceLevel()));
    }

    @Test
    void shouldPutANameBeforeAKindBeforeADescriptionWhenNothingButWordsCounts() {
        // when
        List<Business> found = ranked(Optional.of("salon"), Optional.empty(), new SearchShares(0, 0, 0, 100));

        // then
        assertThat(found)
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo((one, other) -> Integer.compare(place(one), place(other)));
    }

    @Test
    void shouldWeighEachThingByItsShare() {
        // given
        List<String> nearest = ids(near(Optional.of(AT_MARIOS), Optional.empty(), 100));
        List<String> best = ids(near(Optional.empty(), Optional.empty(), 100));

        // when
        List<String> both = ids(shared(Optional.of(AT_MARIOS), new SearchShares(50, 50, 0, 0)));

        // then
        assertThat(both).isNotEqualTo(nearest).isNotEqualTo(best).hasSize(26);
        assertThat(ids(shared(Optional.of(AT_MARIOS), new SearchShares(1, 99, 0, 0))))
                .startsWith(best.getFirst());
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

    private static List<Business> ranked(Optional<String> text, Optional<BigDecimal> maxPrice, SearchShares shares) {
        return businesses.search(new BusinessQuery(
                text, Optional.empty(), Optional.empty(), maxPrice, Optional.empty(), shares, Optional.empty(), 100));
    }

    private static BusinessQuery shared(Optional<Location> place, SearchShares shares) {
        return new BusinessQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place,
                shares,
                Optional.empty(),
                100);
    }

    private static List<String> ids(BusinessQuery query) {
        return businesses.search(query).stream().map(Business::id).toList();
    }

    private static BigDecimal cheapest(Business business) {
        return business.offers().stream()
                .map(offer -> offer.price().amount())
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    /** Where the text is found first: in the name, the kind, or the description. */
    private static int place(Business business) {
        List<String> places = List.of(business.name(), business.kind(), business.about());
        return IntStream.range(0, places.size())
                .filter(number -> places.get(number).toLowerCase(Locale.ROOT).contains("salon"))
                .findFirst()
                .orElseThrow();
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
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place,
                place.isPresent() ? BY_DISTANCE : SearchShares.BY_RATING,
                after,
                limit);
    }

    /** Flat is near enough within a city. */
    private static double distance(Business business) {
        double north = business.location().lat() - AT_MARIOS.lat();
        double east = (business.location().lon() - AT_MARIOS.lon()) * Math.cos(Math.toRadians(AT_MARIOS.lat()));
        return Math.round(Math.hypot(north, east) * 1e5);
    }
}
