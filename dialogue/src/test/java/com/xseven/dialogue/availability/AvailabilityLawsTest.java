package com.xseven.dialogue.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Business;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold in every house, tried on random ones; a seed makes each the same every time. More with {@code -Dhouses=…}. */
class AvailabilityLawsTest {

    private static final int HOUSES = Integer.getInteger("houses", 600);
    private static final int TIMES_EACH = 48;

    @Test
    void shouldSayOfEveryTimeWhatTheSlowAndObviousWaySays() {
        long bookable = 0;
        for (long seed = 0; seed < HOUSES; seed++) {
            // given
            Wish wish = new Wish(seed);

            // when
            List<LocalDateTime> quick = wish.times()
                    .filter(start -> wish.quick()
                            .placements(start, wish.taken())
                            .findAny()
                            .isPresent())
                    .toList();

            // then
            assertThat(quick)
                    .as("house %d", seed)
                    .isEqualTo(wish.times()
                            .filter(start -> wish.slow().isBookable(start, wish.taken()))
                            .toList());
            bookable += quick.size();
        }
        System.out.printf(
                "availability: %,d houses, %,d times compared, %,d of them bookable%n",
                HOUSES, (long) HOUSES * TIMES_EACH, bookable);
        assertThat(bookable).as("times that say something").isBetween(HOUSES * 2L, HOUSES * (TIMES_EACH - 4L));
    }

    @Test
    void shouldListEverySlotThatTheSlowAndObviousWayLists() {
        for (long seed = 0; seed < HOUSES; seed++) {
            // given
            Wish wish = new Wish(seed);

            // when
            List<Slot> slots = wish.quick().slots(wish.day(), wish.taken(), start -> true);

            // then
            assertThat(slots)
                    .as("house %d", seed)
                    .extracting(Slot::start)
                    .isEqualTo(wish.slow().slots(wish.day(), wish.taken()));
        }
    }

    @Test
    void shouldTakeWhatItOfferedAndNothingElse() {
        LongStream.range(0, HOUSES).forEach(seed -> {
            // given
            Wish wish = new Wish(seed);
            wish.quick().slots(wish.day(), wish.taken(), start -> true).stream()
                    .findFirst()
                    .ifPresent(slot -> {
                        Placement placement = wish.quick()
                                .placements(slot.start(), wish.taken())
                                .findFirst()
                                .orElseThrow();

                        // when
                        List<Taken> then = new ArrayList<>(wish.taken());
                        placement
                                .places()
                                .forEach(place -> then.add(
                                        new Taken("new", place, wish.quick().occupied(slot.start()))));

                        // then
                        assertThat(placement.places()).as("house %d", seed).doesNotHaveDuplicates();
                        assertThat(wish.quick().placements(slot.start(), then))
                                .as("house %d", seed)
                                .noneMatch(other -> other.places().stream().anyMatch(placement.places()::contains));
                    });
        });
    }

    private record Wish(LocalDate day, Business business, Requirement requirement, List<Taken> taken) {

        Wish(long seed) {
            this(new RandomHouse(seed));
        }

        private Wish(RandomHouse house) {
            this(house, house.day());
        }

        private Wish(RandomHouse house, LocalDate day) {
            this(house, day, house.business(day));
        }

        private Wish(RandomHouse house, LocalDate day, Business business) {
            this(day, business, house.requirement(business), house.taken(business, day));
        }

        Availability quick() {
            return Availability.of(business, requirement);
        }

        SlowAvailability slow() {
            return new SlowAvailability(business, requirement);
        }

        Stream<LocalDateTime> times() {
            return IntStream.range(0, TIMES_EACH)
                    .mapToObj(step -> day.atStartOfDay().plusMinutes(step * 24L * 60 / TIMES_EACH + step % 4 * 5L));
        }
    }
}
